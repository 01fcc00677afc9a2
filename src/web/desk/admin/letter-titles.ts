// What each letter is called at the desk.
import { say } from '../words/shared-words.ts'

const titles: Readonly<Record<string, string>> = {
  notice: say('letter.notice'),
  acknowledgement: say('letter.acknowledgement'),
  redirect: say('letter.redirect'),
  determination: say('letter.determination'),
  no_records: say('letter.no_records'),
  release: say('letter.release'),
  recall: say('letter.recall'),
  follow_up: say('letter.follow_up'),
  secrecy_ending: say('letter.secrecy_ending'),
  extension: say('letter.extension'),
}

export function letterTitle(id: string): string {
  return titles[id] ?? id
}
