// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'answer.record': 'Vastleggen wat volgt',
  'answer.said': '{who} {answer}{late, select, yes {, na afloop van de termijn} other {}}.',
  'answer.needs_time':
    'Geef meer tijd onder “{where}”, binnen de termijn van de autoriteit, of vraag haar om meer.',
  'answer.answers_itself':
    'Beslis zijn regels als verwezen en schrijf de autoriteit; haar stuk aan ons blijft gelden tot zij instemt.',
  'answer.has_filed':
    'Leg hier zijn aanvechting vast: alleen een wet of een rechterlijk bevel laat ons langer wachten dan tot de vervaldag.',
  'told_there.told': 'Volgens de aantekening uit {system} kreeg deze klant daar bericht op {day}.',
  'told_there.authority':
    'Volgens de aantekening uit {system} bericht de autoriteit deze klant, en niet wij.',
  'told_there.own':
    'U nam het over. Een collega kijkt het na: dat een klant bericht kreeg, zegt nooit één persoon alleen.',
  'told_there.found': 'Wat vond u?',
  'told_there.where': 'Waar u keek: de brief, e-mail of het dossier, met de dag',
  'told_there.then':
    'Is het zo, dan wordt over wat daar is beantwoord niets meer bericht. Is het niet zo, dan krijgt de klant van hieruit bericht.',
  'told_there.record': 'Bevinding vastleggen',
  'taken.record': 'Antwoord vastleggen',
  'taken.what': 'Wat zegt de klant?',
  'taken.words': 'In zijn eigen woorden',
  'taken.how': 'Op welke weg?',
  'taken.how.mail': 'E-mail',
  'taken.how.post': 'Post',
  'taken.how.telephone': 'Telefoon',
  'taken.how.in_person': 'Persoonlijk',
  'taken.from': 'Wie schreef of belde?',
  'taken.on': 'Gekomen op',
  'taken.note':
    'Een bezwaar houdt de verstrekking tegen, zoals in de console. Controleer eerst dat het van de klant komt: via een nummer of adres dat u al kende.',
  'messages.record': 'Gelezen; vastleggen wat volgt',
  'messages.from': 'Van {who}, {at}',
  'messages.stranger':
    'Wij konden niet nagaan wie dit stuurde; het bewijst niet wat het zegt. Bel terug voordat er iets uit volgt.',
  'messages.then':
    'Maakt een klant bezwaar, leg dan eerst zijn antwoord vast; verlengt een rechter het zwijgen, de blik in het dossier; meer tijd, intrekking en het antwoord op een aanbod hebben eigen stappen. Als gelezen geldt het pas wanneer u dat hier zegt.',
  'answer.follows': 'Wat eruit volgt',
  'answer.else': 'Niets vast te leggen? Zeg wat eruit volgt',
  'answer.objects':
    'Er wordt niets van zijn gegevens verstrekt, dus er valt niets te beslissen. Zodra u het bezwaar hebt gelezen, zegt de console van de klant dat; zou er toch iets worden verstrekt, dan houdt het bezwaar dat tegen.',
  party: 'Welke organisatie in de keten',
  'party.of': '{name} ({role})',
  'party.objects': '{party} maakt bezwaar:',
  'again.send': 'Kennisgeving sturen',
  'again.contact': 'Contactpersoon',
  'again.note': 'Dezelfde kennisgeving en kopie, onder dezelfde code. Niemand krijgt haar twee keer.',
  'untold.do': 'Vastleggen waarom niet wordt ingelicht',
  'untold.controller':
    'Volgens de wet wordt de verwerkingsverantwoordelijke ingelicht, en de keten van de klant licht er geen in.',
  'untold.data_subject':
    'Volgens de wet wordt de betrokkene ingelicht; onze kennisgeving gaat naar de organisatie.',
  'untold.next':
    'Beter: laat een beheerder de verwerkingsverantwoordelijke laten inlichten. Wat hier staat, geldt zodra een ander de kennisgeving verstuurt.',
  'untold.why': 'Waarom niet wordt ingelicht',
  'told_again.do': 'Inlichten van deze persoon toestaan',
  'told_again.note':
    'Iemand anders dan wie deze contactpersoon uitsloot zegt het. Vanaf dan leest deze de vordering in de console.',
}
