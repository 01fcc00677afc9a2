// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  page_title: 'Cijfers · Duly',
  title: 'Cijfers',
  lead: 'Wat u mag weten, geteld per {at}. Maanden en dagen volgens UTC.',
  'lead.now': 'Wat u mag weten, nu geteld. Maanden en dagen volgens UTC.',
  span: 'Over de laatste',
  'span.months': '{n, plural, =1 {# maand} other {# maanden}}',
  'only.country': 'Alleen uit één land',
  'only.authority': 'Alleen van één autoriteit',
  'only.chosen': 'Alleen van',
  'only.take_away': ', weghalen',
  'only.note':
    'Geteld is wat gecontroleerde afzenders van deze keuze hebben gestuurd; een vordering waarvan nog niemand de afzender heeft gecontroleerd, staat in geen van deze beelden.',
  counting: 'Bezig met tellen',
  'due.overdue': 'te laat',
  'due.today': 'vandaag',
  'due.tomorrow': 'morgen',
  'due.within_7_days': 'binnen 7 dagen',
  'due.later': 'later',
  'due.no_clock': 'geen termijn loopt',
  'due.note':
    'Open vorderingen naar de eerstvolgende termijn die werkt. Wat er bij nul gebeurt, staat in de wachtrij.',
  'due.head': 'Volgende termijn',
  demands: 'Vorderingen',
  month: 'Maand',
  received: 'Ontvangen',
  closed: 'Gesloten',
  refused: 'Geweigerd',
  'inflow.note':
    'Naar dag van ontvangst en van sluiting. Wat als geen vordering is opgeborgen, telt niet mee.',
  'inflow.open_at_end': 'Open aan het einde',
  'series.received': 'ontvangen',
  'series.closed': 'gesloten',
  'series.open': 'open',
  'series.median': 'mediaan',
  'series.slowest10': '9 van de 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} d',
  'answer.note':
    'Dagen van ontvangst tot sluiting van wat in de maand werd gesloten: de middelste, en waar negen van de tien onder blijven.',
  'answer.median': 'Mediaan (dagen)',
  'answer.slowest10': 'Negen van de tien binnen',
  'outcomes.note':
    'Gesloten vorderingen naar hoe zij in het openbare verslag tellen. Het bestand heeft ze per maand.',
  'outcomes.head': 'Uitkomst',
  'grounds.note':
    'Geweigerde regels in de nieuwere helft van deze maanden, en tussen haakjes (dunne balk) in de oudere.',
  'grounds.head': 'Grond',
  'grounds.now': 'Nieuwere helft',
  'grounds.before': 'Oudere helft',
  'redirects.note':
    'Zaken uit wat in deze maanden binnenkwam, een per klant: wat ervan werd dat de autoriteit daarheen werd verwezen.',
  'redirects.head': 'Wat ervan werd',
  'redirects.withdrawn': 'de autoriteit trok in',
  'redirects.went_to_tenant': 'de autoriteit ging naar de klant',
  'redirects.renewed_to_us': 'de autoriteit kwam bij ons terug',
  'redirects.notice_allowed': 'de autoriteit laat ons inlichten',
  'redirects.unanswered': 'afgesloten zonder antwoord',
  'redirects.open': 'nog geen antwoord',
  'redirects.excepted': 'niet verwezen, om een grond',
  'challenges.note':
    'In elke maand vastgelegde aanvechtingen: de onze, en tussen haakjes (dunne balk) die waarmee klanten zelf naar de rechter stapten. Het openbare verslag telt alleen de onze.',
  'challenges.head': 'Maand',
  'challenges.ours': 'De onze',
  'challenges.tenants': 'Van klanten zelf',
  'secrecy.note':
    'Lopende geheimhouding met bekend einde, naar de maandag van de week waarin zij eindigt; wat later dan over een half jaar eindigt, staat in de laatste.',
  'secrecy.head': 'Week van',
  'secrecy.matters': 'Zaken',
  'secrecy.week': 'week van {day}',
  'emergencies.unknown': 'onbekende afzender',
  'emergencies.unknown_in': 'onbekende afzender, {country}',
  'emergencies.note':
    'Alle die ooit zijn ingeroepen. Balk: beantwoord; dunne balk: beantwoord, en het stuk dat moest volgen kwam nooit.',
  authority: 'Autoriteit',
  'emergencies.claimed': 'Ingeroepen',
  'emergencies.declined': 'Afgewezen',
  'emergencies.answered': 'Beantwoord',
  'emergencies.came': 'Stuk kwam',
  'emergencies.awaited': 'Verwacht',
  'emergencies.overdue': 'Te laat',
  'emergencies.never': 'Kwam nooit',
  'authorities.note':
    'Geauthenticeerde afzenders, de twintig met de meeste. “Geweigerd”: gesloten als afgewezen.',
  country: 'Land',
  'countries.note':
    'Naar het land van de geauthenticeerde afzender. Een vordering waarvan niemand de afzender heeft geauthenticeerd, hoort bij geen land en telt hier niet mee.',
  'axis.days': 'dagen',
  'axis.demands': 'vorderingen',
  'countries.unknown': 'Een onbekend land',
  table: 'De cijfers als tabel',
  download: 'Downloaden als CSV<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'Er is nog geen vordering binnengekomen',
  'says.inflow':
    '{n, plural, =1 {# vordering kwam deze maand binnen} other {# vorderingen kwamen deze maand binnen}}, {last, number} in de vorige; {open, plural, =1 {# staat open} other {# staan open}}',
  'says.due.overdue': '{n, plural, =1 {# vordering is te laat} other {# vorderingen zijn te laat}}',
  'says.due.today':
    '{n, plural, =1 {Niets is te laat; voor # vordering loopt vandaag een termijn af} other {Niets is te laat; voor # vorderingen loopt vandaag een termijn af}}',
  'says.due.none': 'Niets is te laat, en vandaag loopt geen termijn af',
  'says.outcomes.none': 'In deze maanden is niets gesloten',
  'says.redirects.none': 'In deze maanden werd geen autoriteit naar een klant verwezen',
  'says.redirects':
    '{n, plural, =1 {Eén keer werd een autoriteit naar de klant verwezen} other {# keer werd een autoriteit naar de klant verwezen}}; in {away, number} van die gevallen werd ons niets meer gevraagd',
  'says.challenges.none': 'In deze maanden is niets aangevochten',
  'says.challenges':
    'Wij dienden {ours, plural, =1 {# aanvechting} other {# aanvechtingen}} in, klanten zelf {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {De ene gesloten vordering telt als “{outcome}”} other {Van # gesloten vorderingen tellen de meeste als “{outcome}”: {n, number}}}',
  'says.answer.none': 'In deze maanden is niets gesloten, dus is geen antwoordtijd bekend',
  'says.answer.alone': 'De helft van wat in {month} werd gesloten duurde {days}',
  'says.answer.same': 'De helft van wat in {month} werd gesloten duurde {days}, net als in {before_month}',
  'says.answer.more':
    'De helft van wat in {month} werd gesloten duurde {days}, meer dan in {before_month} ({before})',
  'says.answer.less':
    'De helft van wat in {month} werd gesloten duurde {days}, minder dan in {before_month} ({before})',
  days: '{n, plural, =0 {minder dan een dag} =1 {# dag} other {# dagen}}',
  'says.grounds.none': 'In deze maanden is geen regel geweigerd',
  'says.grounds.zero': 'Geweigerde regels daalden van {before, number} naar 0',
  'says.grounds.same':
    'Geweigerde regels bleven op {now, number}{now, plural, =1 {, nu om deze reden: {ground}} other {, de meeste nu om deze reden: {ground}}}',
  'says.grounds.rose':
    'Geweigerde regels stegen van {before, number} naar {now, number}{now, plural, =1 {, nu om deze reden: {ground}} other {, de meeste nu om deze reden: {ground}}}',
  'says.grounds.fell':
    'Geweigerde regels daalden van {before, number} naar {now, number}{now, plural, =1 {, nu om deze reden: {ground}} other {, de meeste nu om deze reden: {ground}}}',
  'says.secrecy.none': 'Er loopt geen geheimhouding met bekend einde',
  'says.secrecy.later': 'In de komende twee weken eindigt geen geheimhouding',
  'says.secrecy':
    '{n, plural, =1 {Binnen twee weken eindigt de geheimhouding voor # zaak van een klant, en gaat de kennisgeving uit} other {Binnen twee weken eindigt de geheimhouding voor # zaken van klanten, en gaan de kennisgevingen uit}}',
  'says.emergencies.none': 'Er is nooit een noodgeval ingeroepen',
  'says.emergencies.unanswered':
    '{n, plural, =1 {Het ene ingeroepen noodgeval is niet beantwoord} other {Van # ingeroepen noodgevallen is er geen beantwoord}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {Na het ene beantwoorde noodgeval bleef het stuk niet uit} other {Na geen van # beantwoorde noodgevallen bleef het stuk uit}}{late, plural, =0 {} =1 {; voor # is het te laat} other {; voor # is het te laat}}',
  'says.emergencies.never':
    '{n, plural, =1 {Na het ene beantwoorde noodgeval kwam het stuk dat moest volgen nooit} other {Na {never, number} van # beantwoorde noodgevallen kwam het stuk dat moest volgen nooit}}{late, plural, =0 {} =1 {; voor # is het te laat} other {; voor # is het te laat}}',
  'says.authorities.none': 'In deze maanden heeft geen geauthenticeerde autoriteit een vordering gestuurd',
  'says.authorities':
    '{n, plural, =1 {{name} stuurde de meeste: # vordering} other {{name} stuurde de meeste: # vorderingen}}',
  'says.countries.none': 'In deze maanden heeft geen land een vordering gestuurd',
  'says.countries':
    '{all, plural, =1 {De ene vordering van een geauthenticeerde afzender kwam uit dit land: {country}} other {{country}: {n, number} van # vorderingen van geauthenticeerde afzenders}}',
  at_most: '{n, plural, =0 {minder dan een dag} =1 {hooguit # dag} other {hooguit # dagen}}',
}
