// Where a witness is asked and where it listens: a Unix socket (`unix:/path`), or a URL, below whose path the calls of
// tlog-witness lie.

export type WitnessAddress = { socketPath: string } | { url: string }

/** Throws where it is neither an absolute socket path nor an http or https URL without search and fragment. */
export function parseWitnessAddress(text: string): WitnessAddress {
  if (text.startsWith('unix:/')) return { socketPath: text.slice('unix:'.length) }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error('an address of a witness is unix:/path or http(s)://host:port')
  return { url: url.href.replace(/\/$/, '') }
}

/** The inverse, for a command line. */
export function encodeWitnessAddress(address: WitnessAddress): string {
  return 'socketPath' in address ? `unix:${address.socketPath}` : address.url
}
