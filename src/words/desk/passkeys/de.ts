// One’s own passkeys at the desk. German.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'passkeys.title': 'Ihre Passkeys',
  'passkeys.lead':
    'Ein zweiter Passkey auf einem anderen Gerät bewahrt Sie davor, ausgesperrt zu sein. Jede Änderung wird Ihnen per E-Mail mitgeteilt und bleibt festgehalten.',
  'passkeys.sign_in': 'Zur Anmeldung am Arbeitsplatz',
  'passkeys.approve': 'Zum Genehmigen',
  'passkeys.approve_how':
    'Ein weiterer zum Genehmigen wird <link>auf der Genehmigungsseite</link> erstellt, wo Sie sich mit einem anmelden, der genehmigt. Er zählt, sobald er am Tor hinterlegt ist.',
  'passkeys.approve_none':
    'Sie haben noch keinen: Den Link für den ersten gibt Ihnen die Administration. Weitere werden danach <link>auf der Genehmigungsseite</link> erstellt.',
  'passkeys.of': 'Passkey vom {day}',
  'passkeys.made': 'Erstellt {at}.',
  'passkeys.used': 'Zuletzt verwendet {at}.',
  'passkeys.unused': 'Nie verwendet.',
  'passkeys.rename': 'Umbenennen<hidden>: {name}</hidden>',
  'passkeys.name': 'Name',
  'passkeys.name_hint': 'Leer: Er heißt nach seinem Tag.',
  'passkeys.do_rename': 'Diesen Namen behalten',
  'passkeys.renamed': 'Der Name ist gespeichert.',
  'passkeys.remove': 'Entfernen<hidden>: {name}</hidden>',
  'passkeys.remove_title': '{name} entfernen?',
  'passkeys.remove_what':
    'Er öffnet hier nichts mehr, und Sie werden überall sonst abgemeldet. Er lässt sich nicht zurückholen: Stattdessen wird ein neuer erstellt.',
  'passkeys.do_remove': 'Diesen Passkey entfernen',
  'passkeys.removed': 'Der Passkey ist entfernt, und Sie sind überall sonst abgemeldet.',
  'passkeys.only':
    'Es ist Ihr einziger dafür, deshalb kann er nicht entfernt werden. Fügen Sie zuerst einen weiteren hinzu.',
  'passkeys.how':
    'Ihr Browser führt Sie: Wählen Sie ein anderes Gerät oder einen Sicherheitsschlüssel, wenn er fragt. Sie haben zehn Minuten.',
  'passkeys.add': 'Passkey hinzufügen',
  'passkeys.lost_title': 'Wenn Sie den letzten verlieren',
  'passkeys.lost':
    'Sagen Sie es der Administration. Zwei Personen zusammen geben Ihnen einen neuen Link; alle Ihre bisherigen Passkeys enden damit.',
}
