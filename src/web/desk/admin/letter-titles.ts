// What each letter is called at the desk.
import { saySystem } from './system-words.ts'

const titles: Readonly<Record<string, string>> = {
  notice: saySystem('letter.notice'),
  acknowledgement: saySystem('letter.acknowledgement'),
  redirect: saySystem('letter.redirect'),
  determination: saySystem('letter.determination'),
  no_records: saySystem('letter.no_records'),
  release: saySystem('letter.release'),
  follow_up: saySystem('letter.follow_up'),
  secrecy_ending: saySystem('letter.secrecy_ending'),
  extension: saySystem('letter.extension'),
}

export function letterTitle(id: string): string {
  return titles[id] ?? id
}
