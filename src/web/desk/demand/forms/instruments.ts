// The instruments of all packs by id and name. The build makes the list out of the packs, so that the desk does not carry them.
import list from 'virtual:duly-instruments'

export const instrumentIds: ReadonlyMap<string, string> = new Map(list)
