/**
 * The public key that the Chrome extension's manifest carries, base64 of its DER. It pins the extension's id, so that a
 * server knows its own extension from any other. The private half is of no use and is kept nowhere: stores sign with
 * keys of their own.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8Xj2DkNgOAwI0Wx/eJmrLWE0MHYWCTrHKE/LqhdssG/f' +
  'TRBcDHnYih5KT5dUZEFphuuG1HxNRfDgbAbqB3Bb2AFwuIjNO+5/IoeY0fM65MoW7+9LO9tbHhbvSMLa6Pcq5xf5' +
  'tE6LS6fk1nhU3SOl3wBzxqYLOmxHb/q1U1n6JZExkgcEFidi2C9TGpwB6KYuAA2kYjvy56Ydc/8qB3pCLaT6xUmC' +
  'aoZwm0OT/3wjE8bPYtHT0wFL4y2bpFT53lpkfahS6GLo/6IDDubmR6Vx4fbHQqLu/HObngUKBXKEO/NZQBJ4QiJw' +
  'FZPaV0xhMuOV37Hov6nhp1jGybrtOxCmSQIDAQAB'

/** What Chrome makes of EXTENSION_KEY: the first 32 hexadecimal digits of its SHA-256, each 0-f written as a-p. */
export const EXTENSION_ID = 'kjmmnkkpnlljmhihijlkkojgnmecnjdf'
