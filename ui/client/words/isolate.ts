/** A name from elsewhere within a sentence of ours: whichever way it is written, it turns nothing around it. */
export function isolate(name: string): string {
  return name === '' ? '' : `\u2068${name}\u2069`
}
