import type { LanguageWords } from '../language-words.ts'

export const TURKISH: LanguageWords = {
  funny: `
    asdf asdfg jsjs sjsj random komik ahahahah ahaha gülüyorum güldüm çok_güldüm gülmekten komikti koptum yarıldım
    öldüm_gülmekten sksk skdjsk kdkd asdasd sdfsd puhaha hihi kahkaha koptuk gülüyoruz güldük gülmekten_öldüm
    gülmekten_öldük gülmekten_karnım gülmekten_ağladım gülmekten_altıma gülerim_buna gülüyorum_ya güldürdü
    güldürüyor güldürme güldüm_ya güldüm_buna çok_güldük sesli_güldüm kahkaha_attım kahkahalar çok_komik
    çok_komikti çok_komiksin komiksin komik_ya komik_adam komedi komedi_bu kırıp_geçirdi öldüm_gülüyorum
    karnıma_ağrı karnım_ağrıyor altıma_sıçtım altıma_ettim altıma_kaçırdım altıma_yaptım yerlere_yattım
    yerlere_yatıyorum gözümden_yaş gözümden_yaşlar kjhgf ajsjs ajsja sksks asjdh askdj asdas ghjkl dhsjs djsjs
    kdjsk kdkdk jskdj jdjfj sjdjs skdkd skdks slkdf random_attım xjxj xjxjx xjzj kskdk efsane_komik espri_iyi
    güzel_espri şaka_gibi makara_yaptı mizah_şov gırgır eğlendik eğlendim çok_eğlendim çok_eğlendik absürt_komik
    komiklik gülmeye gülmeye_başladım
  `,
  disappointment: `
    üzücü kötü berbat sıkıcı yazık rezalet saçma çöp üzüldüm yaa üzgünüm üzüldük üzülüyorum ağlıyorum ağlicam
    ağladım acıyor hüsran fiyasko eyvah yazıklar maalesef malesef berbattı kötüydü kötüsün iğrençti moralim
    moral_bozuk rezillik facia çöpsün boktan bok sıkıldım sıktı sıkıcıydı baydı bayat hüzün keder offf tüh üzüldü
    üzülmek üzülürüm üzdü üzdün üzüyor üzgün üzgünüz üzgünüm_ya üzüntü üzüntüden çok_üzüldüm çok_üzücü çok_üzgünüm
    üzüldüm_ya mutsuz mutsuzum mutsuzluk hüzünlü kederli kahretsin perişan perişan_olduk berbat_oyun berbat_yayın
    berbat_oynuyor berbat_oynadı berbat_ya berbat_maç berbat_ötesi kötü_oyun kötü_yayın kötü_oynuyor kötü_oynadı
    kötü_oynuyorsun kötü_maç çok_kötüydü çok_kötüsün kötüleşti kötünün_kötüsü rezalet_bu tam_rezalet tam_fiyasko
    rezil_bir rezil_oyun rezil_yayın rezil_etti rezil_ettin rezil_olduk felaket_bir facia_bir iğreniyorum
    iğrenç_oyun iğrenç_yayın mide_bulandırıcı midem_bulandı midem_kalktı ayıp_ya ayıptır ayıp_ettin yazıklar_olsun
    yazık_ya yazık_oldu çok_yazık yazık_size yazık_sana yazık_günah vah_vah tüh_ya tüh_be hay_aksi aksilik
    kahrolsun lanet_olsun lanet_oyun laneti maalesef_ya ne_yazık ne_kötü ne_rezalet ne_utanç utanç_verici
    utanıyorum utandım yüz_karası hayal_kırıklığına hüsrana hüsran_oldu moral_bozucu moralim_bozuldu
    moralimi_bozdu moralim_sıfır canım_sıkıldı canım_sıkılıyor canımı_sıktı can_sıkıcı can_sıkıntısı canım_yandı
    içim_acıdı içim_yandı içim_sıkıldı içim_karardı kalbim_kırıldı kalbim_acıdı kalp_kırıklığı gözlerim_doldu
    gözlerim_kanadı gözlerim_kanıyor gözüm_kanadı kulaklarım_kanadı kulağım_kanadı ağlayacağım ağlarım ağlamaklı
    gözyaşı gözyaşları hıçkıra_hıçkıra depresyon depresyona depresif bunalım bunalıma bunaltıcı sıkıcı_yayın
    sıkıcı_oyun sıkıcı_ya sıkıcı_oldu sıkıcı_olmaya sıkıcı_maç sıkılıyorum sıkıldım_ya sıkıntıdan sıkıntıdan_öldüm
    sıkmaya_başladı sıkıyor_artık sıktı_artık bayık bıkkınlık bıktım_ya usandım gına_geldi kabak_tadı uyudum
    uyuyacağım uyku_bastı uykum_var uyku_getirdi uyku_yayını tahammül_edemiyorum çekilmez çekilmez_oldu çöp_oyun
    çöp_yayın çöp_gibi çöp_bu çöplük çöplüğe çöp_olmuş çöp_oldu boktan_oyun boktan_yayın bok_gibi bok_oyun
    bok_yoluna sıçtın sıçtık bok_etti bok_ettin saçmalık_bu saçma_sapan saçma_oyun saçma_bir çok_saçma saçmalıyor
    nefret_ediyorum nefret_ettim nefret_ettiriyor sinir_bozucu sinir_oldum sinir_ettin sinir_etti sinirliyim
    sinirleniyorum sinir_krizi sinirimi_bozdu sinirlerim_bozuldu delireceğim illet_oyun illet_oldum gıcık_oldum
    uyuz_oldum uyuz_etti krinç boş_yayın bomboş_yayın bitmiş_oyun ölü_oyun ölü_chat en_kötü en_kötüsü en_sıkıcı
    daha_beter daha_kötü daha_kötüsü vasat vasat_altı olmaz_olsun talihsiz talihsizlik bahtsız yandık_bittik
    vay_halimize battı_bu takibi_bıraktım
  `,
  cheering: `
    helal bravo süper harika hadi_be hadii haydi aslan aslanım aslan_abim kral kralsın kral_adam adamsın adam_gibi
    efsane efsanesin mükemmel muhteşem müthiş şahane inanılmaz tebrikler tebrik maşallah helal_olsun afferin
    aferin bravoo iyi_oynadın güzel_oynadın süpersin goool golll şampiyon yürü yürüü bastır koçum bizim_çocuklar
    en_büyük on_numara çok_iyi çok_güzel vay_be oley helal_be helal_sana helal_lan helal_kral helal_aslan
    helal_koçum helal_kardeşim helal_reis bravo_sana bravo_kral süper_ya süper_oynadın süper_oynadı süper_oyun
    süper_yayın süper_gol süperdi harikasın harikasınız harikaydı harika_oyun harika_yayın harika_oynadı
    harikulade haydi_bastır haydi_aslanım haydi_beyler hadi_aslanım hadi_kral hadi_koçum hadi_beyler aslanlar
    aslan_parçası aslan_kral kral_abi kral_yayın kral_oynadı kral_hareket kraliçe adamsın_be adamın_dibi adamsınız
    efsane_oyun efsane_yayın efsane_adam efsanevi efsane_oynadı efso mükemmelsin mükemmeldi mükemmel_oyun
    mükemmel_oynadı muhteşemsin muhteşemdi muhteşem_oyun muhteşem_yayın müthişti müthiş_oyun müthiş_oynadı
    şahane_oyun inanılmaz_oyun inanılmaz_iyi fevkalade olağanüstü enfes şaheser sanat_eseri tebrikler_kral
    tebrik_ederim tebrik_ederiz tebrik_ediyorum kutlarım kutluyorum kutlarız maşallah_kral nazar_değmesin
    ellerine_sağlık emeğine_sağlık ağzına_sağlık eline_sağlık ayağına_sağlık yüreğine_sağlık alkış alkışlar
    büyük_alkış saygı_duyuyorum saygılar_kral respect_kral iyi_oynadınız iyi_oyundu iyi_oynuyor iyi_oynuyorsun
    iyi_oynuyorlar iyi_vuruş iyi_attı güzel_oyun güzel_oyundu güzel_yayın güzel_oynuyor güzel_oynadınız güzel_gol
    güzel_attı güzel_vuruş güzel_hareket güzel_atış güzeldi çok_güzeldi çok_iyiydi çok_iyisin çok_iyisiniz
    çok_güzelsin çok_başarılı başardı başardın başardık başardılar gol_be kazandık kazandı kazandın kazandılar
    kazandınız kazanıyoruz kazanacağız kazandım galibiyet galip_geldik zafer_bizim yendik kupa_bizim
    bastır_aslanım bas_gaza yürü_be yürü_aslanım yürü_koçum yürü_kim koçum_benim aslanım_benim en_iyi en_iyisi
    en_iyisin en_iyisiniz eniyi en_kral en_güzel on_numarasın üstad üstadım bomba_gibi ateş_gibi ortalığı_yaktı
    yıktı_geçti parçaladı parçalıyor ezdi_geçti ezip_geçti dağıttı_ortalığı ortalığı_dağıttı ayağa_kaldırdı
    vay_canına vay_arkadaş vay_anasını vaybe vay_kral oha_iyi oha_güzel oha_kral bayıldım bayılıyorum çok_beğendim
    beğendim seviyoruz_seni seviyoruz seni_seviyoruz yaşasın yaşşa yaşa_be yaşa_kral yihuu yehu yuppi ole_ole
    canavar_gibi makine_gibi makina_gibi temiz_vuruş temiz_atış tertemiz pırıl_pırıl jilet_gibi cuk_oturdu işte_bu
    budur_be budur_işte budur eyvallah_kral sağlam_oynadı klas_hareket kaliteli_yayın gururluyuz gurur_duyuyorum
  `,
  confused: `
    ne_oluyor ne_oluyo noluyor noluyor_lan n_oluyor noldu noldu_lan ne_bu ne_alaka alaka_ne ne_diyo ne_diyorsun
    nasıl_yani nasıl_ya nasıl_oldu nasıl_olur anlamadım anlamıyorum anlamadık anlamıyoruz anlayamadım
    anlayamıyorum bişey_anlamadım hiçbişey_anlamadım kafam_karıştı kafam_almıyor kafam_karışık kafa_karıştırıcı
    ne_yani ne_ya bu_neydi neydi_bu neydi_o nedir_bu ne_alakası anlam_veremedim anlamsız_geldi
  `,
  bad: `
    yavaş çirkin zayıf bozuk donuyor takılıyor kasıyor lag_var ses_yok çok_kötü çok_sıkıcı hayal_kırıklığı
    haksızlık hata kaybettik kaybetti felaket reklam reklamlar pahalı sinir sinirlendim bıktım bıktık uykum utanç
    iğrenç boş_yapma olmadı olmamış donuyo dondu donma kasıyo takılıyo laglı laggy kesiliyor kesildi gitti_yayın
    ses_gelmiyor görüntü_yok bozuldu çöktü yine_öldü gene_öldü yine_kaybetti kaybediyor kaybettin kaybeder
    yenildik yenildi kaçırdı kaçırdın ıskaladı beceremedi beceremiyor oynayamıyor yapamıyor olmuyor olmaz_böyle
    gitmiyor çalışmıyor açılmıyor yetmez yetersiz şanssız şanssızlık haksız boşuna gereksiz saçmalık saçmalama
    mantıksız zaman_kaybı para_tuzağı dolandırıcı abartılmış bıktım_artık yeter_artık uykum_geldi uyuyorum hiç_iyi
    hiç_güzel güzel_değil iyi_değil komik_değil bitti_bu bittik mahvoldu mahvetti rezil_oldu çok_yavaş çok_zor
    çok_pahalı berbat_bir yavaş_oynuyor yavaşladı çirkinsin çirkinlik zayıftı bozuktu bozuk_oyun bozuluyor
    oyunu_bozdu yayın_donuyor yayın_dondu yayın_takılıyor yayın_gitti yayın_koptu yayın_kesildi yayın_çöktü
    yayın_donmuş donup_duruyor donmuş dondu_yayın görüntü_donuyor görüntü_gitti görüntü_dondu görüntü_bozuk
    görüntü_gelmiyor görüntü_kötü ses_bozuk ses_gitti ses_kesildi ses_patlıyor ses_kısık ses_kötü ses_kayıyor
    ses_geç sesin_gelmiyor sesin_gitti sesin_yok sesin_kısık sesin_patlıyor sesi_gelmiyor sesi_yok sesi_kötü
    mikrofon_bozuk mikrofon_kötü takıldı_yayın takılıp_duruyor lag_giriyor lag_girdi lag_yedi lag_oldu lag_vardı
    fps_düşüyor fps_düştü fps_yok fps_kaybı drop_yiyor ping_yüksek ping_uçtu ping_fırladı ping_bozuk
    sunucular_çöktü sunucu_çöktü server_çöktü server_bozuk server_kötü sunucular_berbat çöktü_oyun çöküyor
    oyun_çöktü oyun_dondu oyun_bozuk oyun_attı oyundan_attı oyundan_düştü bağlantı_koptu bağlantı_gitti kopuyor
    kopup_duruyor net_gitti netim_gitti internet_gitti internet_kesildi elektrik_gitti bug_var buglu bug_oldu
    açılmadı giremiyorum çalışmadı çalışmaz reklam_yine yine_reklam reklam_giriyor reklamlardan reklam_bıktım
    bu_reklamlar reklam_bitmiyor reklam_izliyoruz pahalı_ya para_göz para_israfı para_kaybı paraya_yazık
    zaman_israfı vakit_kaybı boşa_gitti boşa_harcadım boşa_para boşuna_izledim boşuna_bekledik boş_işler boş_boş
    boş_konuşma boş_yapıyor boş_yapıyorsun boş_beleş anlamsız anlamsız_bir gereksiz_bir faydasız işe_yaramaz
    işe_yaramıyor yararsız mantık_yok mantığı_yok haksızlık_bu adaletsiz adaletsizlik adil_değil dengesiz_oyun
    denge_yok dengesizlik güçsüz yetersizlik yetmedi hatalı hatalar hata_yaptı hata_yaptın hata_üstüne
    yanlış_oynadı yanlış_oynadın yanlış_oynuyor yanlış_karar kaybettiler kaybediyoruz kaybediyorsun kaybettim
    kaybettiniz kaybedeceğiz kaybedecek kaybetti_yine yine_kaybettik yenilgi mağlup mağlubiyet mağlup_olduk elendi
    hezimete öldü_yine öldün_yine yine_öldün gene_öldün yine_öldüm kaçırdılar kaçırdık kaçar_mı ıska
    beceremiyorsun beceremedim oynamayı_bilmiyor oyun_bilmiyor yapamıyorsun yapamadı yapamadık olmadı_be olmadı_ya
    olmuyor_ya olmamış_bu yetmiyor hoşuma_gitmedi beğenmedim beğenmiyorum sevmedim sevmiyorum keyif_vermiyor
    keyif_yok keyifsiz tadı_yok tadı_kaçtı tatsız tat_vermiyor zevk_vermiyor zevksiz zevk_yok eğlenceli_değil
    komik_değildi komik_değilsin güzel_değildi iyi_değilsin iyi_oynamıyor iyi_oynamadı hoş_değil umut_yok
    umudum_yok umutsuz umutsuzluk umudumu_kestim umudumuz_kalmadı çaresiz çaresizlik şans_yok şansımız_yok
    şansım_yok yaktın_bizi yaktın_oyunu sattı_oyunu oyunu_sattı oyunu_sattın takımı_sattı fed_verdi feed_atıyor
    feed_attı troll_oynuyor tilt_oldum tilt_olduk tilt_etti delirtiyor gıcık_ediyor batırdı mahvediyor berbat_etti
    berbat_ettin rezil_ediyor piç_etti içine_etti içine_sıçtı içine_ettiler içine_ettin sıçıp_batırdı eline_yüzüne
    fos_çıktı çakma çakma_oyun kazık_yedik kandırdı kandırıyor aldatmaca düzenbaz yalan_söylüyor yalan_söyledi
    yalan_bu abartı abartılı tekdüze bayat_espri soğuk_espri soğuk_şaka espri_kötü zor_izleniyor zorlama_espri
    çok_zorlama çok_uzun çok_uzadı uzadı_artık çok_sessiz çok_gürültülü çok_karanlık çok_basit çok_yavaşladı
    çok_bozuk çok_donuyor çok_reklam çok_gereksiz çok_abartı çok_boş çok_bayık çok_uykum gözüm_yoruldu başım_şişti
    kafam_şişti kulağım_gitti bağırıp_durma bırakıyorum_artık bıraktım_oyunu sildim_oyunu oyunu_sildim pes_ettim
    pes_etti pes_ettik vazgeçtim vazgeçtik eskiden_güzeldi toksik ağlak ağlıyor_hala hiç_beğenmedim hiç_sevmedim
    hiç_eğlenceli hiç_komik
  `,
  insult: `
    salak salaklar aptal aptallar gerizekalı oç amk aq mk siktir orospu piç şerefsiz ezik beceriksiz rezil yalancı
    hileci palyaço lan_sus mallar dangalak öküz eşek köpek pezevenk ibne göt götveren yavşak haysiyetsiz namussuz
    ahmak budala geri_zekalı beyinsiz acemi çaylak nub kerhaneci sikik siktirgit sik sikeyim sikerim ananı anasını
    lan amına hile_yapıyor ezikler kapa_çeneni salaksın şerefsizler yalancılar yalancısın embesil ahmaklar çomar
    kıro hanzo pezevenkler orospular ibneler piçler piçleri şıllık sürtük kahpe kaltak yarrak amcık gavat onursuz
    terbiyesiz ahlaksız edepsiz yüzsüz utanmaz şarlatan dolandırıcılar hırsız hırsızlar hırsızları sahtekar ödlek
    yeteneksiz vasıfsız cahil hödük enayi psikopat sümüklü zübük lavuk dingil akılsız spastik otistik özürlü
    pislik pislikler pislikleri yobaz yezit yalaka nonoş salakça salaklık salağa salağın salağı salak_mısın
    salak_herif aptalca aptallık aptal_mısın aptal_herif gerzek gerizekalı_mısın geri_zekalılar grzkl mal_mısın
    mal_herif mal_adam mal_oğlu dallama denyo dengesiz şerefsizin şrfsz şerefsiz_herif şerefsiz_köpek orospunun
    orospu_evladı orospu_çocuğu orospu_çocukları oc_çocuğu oçlar oçsun piçin piç_kurusu piç_herif puşt_herif
    kahpe_evladı ibnenin ibne_herif göte götün götünü götüne götoş göt_herif göt_korkusu götcü götünü_sikeyim
    yarrak_kafalı yrrk yrrm amcığı amcık_ağızlı amına_koyayım amına_koyim amına_koyduğum amına_koyarım
    amına_kodumun amk_salağı amk_oğlu amk_çocuğu amk_malı amq mnskm mnkym ananı_sikeyim ananı_sikim ananın_amı
    ananın_amına anasını_sikeyim anasını_satayım anasını_siktiğim anasını_sattığım anskm soyunu_sikeyim sikiyim
    sikim siktim siktiğim siktiğimin sikerler sikime_kadar sikko sikiş siktir_git siktir_lan siktirin siktir_olup
    siktirip sktr sktir skrm skym skik s2k hassiktir has_siktir defol defolun defol_git defolup_git sus_lan
    kes_lan kes_sesini çeneni_kapa kapat_çeneni kapa_ağzını kapat_ağzını ağzına_sıçayım ağzını_yüzünü
    ağzını_sikeyim kafanı_sikeyim beynini_sikeyim beyinsiz_herif beyin_yok beyni_yok beynin_yok geçmişini
    allah_belanı belanı_versin geberin geber_git geber_lan köpeksin it_oğlu it_herif it_sürüsü eşşek_oğlu
    eşek_herif hayvan_herif hayvan_oğlu hayvan_mısın ayı_herif ayı_mısın domuz_herif şeref_yoksunu namus_yoksunu
    soysuz sahtekarlık dolandırıcılık yalakalık soytarı ezik_herif aciz_herif korkaklar barzo apaçi zonta
    bebe_herif ergen_herif şişko_domuz yağ_tulumu çirkin_herif suratsız cüce_herif vatan_haini hıyar_herif
    boktan_herif bok_herif bok_ye bok_yiyen bokye bok_çuvalı çöp_oyuncu çöp_herif çöp_takım kör_müsün sağır_mısın
    manyak_herif spastik_herif engelli_misin down_sendromlu kafadan_sakat kafadan_kontak kafayı_yemiş zeka_yoksunu
    zeka_özürlü iq_yok sıfır_zeka angut enayi_misin avanak sersem_herif serseri_herif it_kopuk karı_kılıklı fahişe
    fahişeler fahişenin yosma götü_kalkmış hile_kullanıyor hile_açmış hile_var hile_bu hileli_oyuncu satılmış
    ulan_şerefsiz lan_şerefsiz lan_mal lan_salak lan_piç lan_oç pis_herif pislik_herif terbiyesizlik ahlaksızlık
    haddini_bil zavallı zavallılar zavallı_herif ezik_köpek
  `,
  negation: `
    değil yok hiç asla değildi değilim değilsin değiller deyil yoktu yokmuş yoh yoq hiçbir hiçbiri hiçbirşey
    hiçbişey hiç_bir hiç_kimse kimse kimseye kimsede hiçkimse gerek_yok hayır
  `,
  degree: `
    çok ne_kadar en aşırı hep yine gerçekten aşırı_derecede cok_fazla fazlasıyla o_kadar bu_kadar bukadar okadar
    resmen cidden harbiden harbi tamamen inanılmaz_derecede bayağı epey tam_bir sürekli devamlı tekrar ne_biçim
    son_derece en_fazla
  `,
  interrogative: `
    kim neden nasıl nerede niye hangi kaç mı mi mu mü ne ne_zaman kimin kimler kime nereye nereden nerden hangisi
    niçin neyi neye ne_oldu ne_oynuyor ne_diyor bu_ne kaçta saat_kaç kaç_yaşındasın kaç_kişi nası naber var_mı
    var_mi mısın misin musun müsün mıyız bilen biri bilen_var acaba nasl nasılsın nasılsınız napıyorsun naptı nbr
    nber slm_nbr nerde nerdesin neresi neresinden neredesin nereli nerelisin hangisini hangisine hangileri
    hangi_oyun hangi_rank hangi_sunucu hangi_lig hangi_takım hangi_ayar hangi_mod hangi_build hangi_elo kaçıncı
    kaça_aldın kaç_para kaç_lira kaç_tl kaç_saat kaç_gün kaç_oldu kaç_elo kaç_level kaç_fps kaç_ping kaç_puan
    kaç_kere kaç_yıl kimde kimden kimdi kimdir kimsin kimle kiminle kim_bu kim_kazandı kim_kazanır kim_yendi
    kim_oynuyor kim_diyor kimler_var neyin neyle neyden nedir neydi nesin ne_var ne_yok ne_kadardır ne_yapıyorsun
    ne_yapıyor ne_yaptı ne_yapıcaz ne_yapmak ne_kaçta ne_zamandır ne_zamana ne_oynuyorsun ne_oynuyoruz
    ne_izliyoruz ne_olacak ne_olmuş ne_iş ne_işe ne_diye ne_için ne_gibi ne_tür ne_demek ne_dedi ne_dersin
    ne_dersiniz ne_düşünüyorsun nedendir nieye niye_böyle niçün nezaman nekadar mıdır mudur mıydı muydu mıyım
    muyum muyuz mısınız musunuz misn musn miymiş olur_mu oldu_mu olcak_mı olacak_mı var_mıydı varmıdır yok_mu
    yokmu doğru_mu gerçek_mi değil_mi dmi değilmi gelir_mi geldi_mi bitti_mi başladı_mı başlıyor_mu biliyor_musun
    biliyor_musunuz bilen_varmı bilgisi_olan fikri_olan anlayan_var yardım_edecek soru_sorabilir oynuyor_musun
    oynar_mısın oynayan_var açar_mısın atar_mısın yapar_mısın söyler_misin alabilir_miyim alır_mı sence sizce
    saat_kaçta kaç_tane
  `,
  auxiliary: 'var misin musun varmı varmi oynuyon',
}
