// Which versions this window itself brought about: its own changes are not announced to it as somebody else's.

const latest = new Map<string, number>()

export function noteOwnWrite(demand: string, version: number): void {
  latest.set(demand, Math.max(version, latest.get(demand) ?? 0))
}

export function isOwnWrite(demand: string, version: number): boolean {
  return version <= (latest.get(demand) ?? 0)
}
