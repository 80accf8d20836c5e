interface ScriptPolicy {
  createScriptURL(url: string): unknown
}

let policy: ScriptPolicy | undefined

/** A worker's own file, as browsers with Trusted Types want it named; throws a TypeError for another origin's. */
export function trustedScript(url: string): unknown {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }
  }
  policy ??= trustedTypes?.createPolicy('chat-worker', {
    createScriptURL(wanted) {
      if (new URL(wanted, location.href).origin !== location.origin) throw new TypeError('not our own script')
      return wanted
    },
  })
  return policy === undefined ? url : policy.createScriptURL(url)
}
