// One’s own passkeys at the desk. Dutch.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'passkeys.title': 'Uw passkeys',
  'passkeys.lead':
    'Een tweede passkey, op een ander apparaat, voorkomt dat u buitengesloten raakt. Elke wijziging wordt u per e-mail gemeld en blijft vastgelegd.',
  'passkeys.sign_in': 'Om u bij de behandelplek aan te melden',
  'passkeys.approve': 'Om goed te keuren',
  'passkeys.approve_how':
    'Een andere om goed te keuren maakt u <link>op de goedkeuringspagina</link>, waar u zich aanmeldt met een die goedkeurt. Hij telt zodra de beheerder van de poort hem heeft vastgelegd.',
  'passkeys.approve_none':
    'U hebt er nog geen: een beheerder geeft u de link voor de eerste. Daarna maakt u andere <link>op de goedkeuringspagina</link>.',
  'passkeys.of': 'Passkey van {day}',
  'passkeys.made': 'Gemaakt {at}.',
  'passkeys.used': 'Laatst gebruikt {at}.',
  'passkeys.unused': 'Nooit gebruikt.',
  'passkeys.rename': 'Naam wijzigen<hidden>: {name}</hidden>',
  'passkeys.name': 'Naam',
  'passkeys.name_hint': 'Leeg: hij heet naar zijn dag.',
  'passkeys.do_rename': 'Deze naam bewaren',
  'passkeys.renamed': 'De naam is bewaard.',
  'passkeys.remove': 'Verwijderen<hidden>: {name}</hidden>',
  'passkeys.remove_title': '{name} verwijderen?',
  'passkeys.remove_what':
    'Hij opent hier niets meer en u wordt overal elders afgemeld. Hij kan niet terug: u maakt dan een nieuwe.',
  'passkeys.do_remove': 'Deze passkey verwijderen',
  'passkeys.removed': 'De passkey is verwijderd en u bent overal elders afgemeld.',
  'passkeys.only': 'Het is uw enige hiervoor, daarom kan hij niet worden verwijderd. Voeg er eerst een toe.',
  'passkeys.how':
    'Uw browser leidt u: kies een ander apparaat of een beveiligingssleutel als hij erom vraagt. U hebt tien minuten.',
  'passkeys.add': 'Een passkey toevoegen',
  'passkeys.lost_title': 'Als u de laatste verliest',
  'passkeys.lost':
    'Zeg het een beheerder. Twee van hen geven u samen een nieuwe link; al uw passkeys eindigen dan.',
}
