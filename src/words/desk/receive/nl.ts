// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  choose: 'kies',
  storing: 'Bezig met opslaan …',
  'entry.title': 'Een vordering invoeren',
  'entry.heading': 'Een vordering zonder stuk invoeren',
  'entry.text':
    'Schrijf op wat er is gezegd, zo mogelijk woordelijk: wie, voor welke autoriteit, wat zij vragen, waarom, vóór wanneer, hoe zij bereikbaar zijn. Niets wordt beantwoord voordat iemand heeft teruggebeld.',
  'entry.not_secret':
    'Niet voor een stuk van nationale veiligheid: <link>de juridische afdeling opent het voor genoemde personen</link>.',
  'entry.line': 'In één regel',
  'entry.said': 'Wat er is gezegd',
  'entry.do': 'Invoeren',
  'import.title': 'Open vorderingen importeren',
  'import.text':
    'Voor de eerste dag: wat in het vorige systeem nog openstaat, met termijnen, geheimhouding en blokkades. Eerst de klanten: <link>importeer ze</link>. Wie een geheimhouding importeert, heeft ernaar gekeken en is de tweede lezer.',
  'import.system': 'Het andere systeem',
  'import.system_hint':
    'De naam. Met het kenmerk onderscheidt die een al overgenomen vordering van een andere.',
  'import.table': 'De tabel',
  'import.table_hint':
    'CSV in UTF-8, één regel per vordering, of meer regels van één referentie onder elkaar. Nodig: reference, authority, country, received. Alle kolommen staan hierboven uitgelegd.',
  'import.progress': 'Overgenomen',
  'import.at': '{at, number} van {of, number}',
  'import.reading': 'Bezig met lezen …',
  'import.try': 'Tonen wat het zou doen',
  'import.do': '{n, plural, one {# vordering overnemen} other {# vorderingen overnemen}}',
  'import.to_correct':
    '{of, plural, =1 {De regel moet worden verbeterd.} other {{n, number} van # regels te verbeteren.}} Er is niets overgenomen.',
  'import.taken': '{n, number} overgenomen.',
  'import.would':
    '{lines, plural, =1 {# regel} other {# regels}}: {fresh, number} nieuw, {known, number} al hier.',
  'import.answered':
    '{n, plural, =0 {Geen enkele is daar beantwoord.} =1 {# is daar beantwoord: de klant moet nog worden ingelicht, of zij wacht op sluiting.} other {# zijn daar beantwoord: hun klanten moeten nog worden ingelicht, of zij wachten op sluiting.}}',
  'import.secret':
    '{n, plural, =0 {Geen enkele is geheim.} =1 {# is geheim: aan het einde volgt de kennisgeving vanzelf.} other {# zijn geheim: aan het einde volgt de kennisgeving vanzelf.}}',
  'import.overdue':
    '{n, plural, =0 {Geen enkele is te laat.} =1 {# is al te laat.} other {# zijn al te laat.}}',
  'import.told_there':
    '{n, plural, =0 {Bij geen enkele kreeg de klant daar bericht.} =1 {Bij # zegt de aantekening dat een klant bericht kreeg of dat de autoriteit het doet: een tweede persoon kijkt het na.} other {Bij # zegt de aantekening dat een klant bericht kreeg of dat de autoriteit het doet: een tweede persoon kijkt elk na.}}',
  'import.to_queue': 'Naar de wachtrij',
  'import.told_at_once':
    '{n, plural, one {# klant wordt meteen ingelicht.} other {# klanten worden meteen ingelicht.}}',
  'import.told_why':
    'Hun geheimhouding is op datum geëindigd. Een kennisgeving is niet terug te nemen: bekijk eerst secrecy_until van die regels, en verlengingen die de tabel misschien niet kent.',
  'restricted.title': 'Route nationale veiligheid',
  'restricted.heading': 'Een vordering alleen voor genoemde personen openen',
  'restricted.text':
    'Voor een stuk dat alleen genoemde personen mogen kennen. Wie niet genoemd is, ziet er geen rij, telling, wijziging of cijfer van. Niets ervan gaat per e-mail, geen machine leest het en geen zoekopdracht vindt de woorden.',
  'restricted.counsel': 'Deze route opent een jurist in dienst.',
  'restricted.hand':
    'Geef het stuk persoonlijk aan de juridische afdeling. Schrijf er nergens over: niet hier, niet in een e-mail.',
  'restricted.turned_away':
    'Dit halfjaar aan de deur geweigerd, van autoriteiten waarvan stukken persoonlijk worden aangenomen: {n, number}',
  'restricted.kept': 'Waar het stuk wordt bewaard',
  'restricted.kept_hint': 'Het hoeft niet hier te zijn. Zeg het zo dat een genoemde collega het vindt.',
  'restricted.what': 'Wat het is, in uw woorden',
  'restricted.what_hint': 'Zo weinig als de termijnen en het dossier nodig hebben.',
  'restricted.opening': 'Bezig met openen …',
  'restricted.do': 'Voor deze personen openen',
  'restricted.who': 'Wie er naast u van mag weten',
  'restricted.who_hint':
    'Tot het einde zijn twee goedkeurders nodig, en een tweede lezer van de geheimhouding.',
  'served.mail': 'per e-mail',
  'served.post': 'per post of koerier',
  'served.fax': 'per fax',
  'served.in_person': 'persoonlijk overhandigd',
  'served.telephone': 'per telefoon',
  'served.portal': 'via een portaal',
  'served.at': 'Betekend op (uw tijd)',
  'served.now': 'Het is nu {now}.',
  'served.how': 'Hoe het is betekend',
  'served.entity': 'Entiteit waaraan het is gericht',
  'served.entity_hint': 'Zoals het stuk haar noemt.',
  'served.uncertain': 'De tijd van betekening is onzeker: termijnen tellen dan vanaf de vroegste',
  'upload.title': 'Een stuk ontvangen',
  'upload.text':
    'Voor stukken die per post, fax of bode kwamen, of hier als bestand staan. E-mail aan het ontvangstadres komt vanzelf in de wachtrij. <entry>Helemaal geen stuk?</entry> <import>Veel, uit een ander systeem?</import>',
  'upload.reading': 'Bezig met opslaan en lezen …',
  'upload.do': 'Ontvangen',
  'upload.note':
    'Ontvangst is geen aanvaarding van de betekening en geen afstand van bezwaar. Grote scans lezen duurt een minuut; het stuk is daarvoor al veilig.',
  'upload.paper': 'Het stuk',
  'upload.paper_hint':
    'PDF (ook gescand), DOCX, platte tekst of een opgeslagen e-mail (.eml), één bericht met alle stukken.',
  'upload.chosen': '{name} is gekozen.',
  'upload.drop': 'Of sleep het bestand hierheen.',
  'upload.lane': 'Dit stuk kan over nationale veiligheid gaan',
  'upload.lane_hint':
    'Kies dit vóór het verzenden. Vanaf het eerste moment zien alleen de daarvoor aangewezen personen het, en geen machine leest het. Hoort u daar niet bij, dan ziet u het niet meer terug.',
  'upload.handed': 'Overgedragen aan de daarvoor aangewezen personen',
  'upload.handed.text':
    'Het is opgeslagen en zij horen dat er iets wacht. Geef het papier aan een van hen en spreek er met niemand anders over.',
}
