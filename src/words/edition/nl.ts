// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  title: 'Vorderingen van autoriteiten, {half} · {provider}',
  skip: 'Naar de inhoud',
  languages: 'Taal',
  demo: 'Demonstratie: verzonnen mensen, verzonnen stukken. Deze cijfers gaan over niemand.',
  'nothing.title': 'Er is nog niets gepubliceerd',
  'nothing.what':
    'Twee keer per jaar meldt {provider} hier hoeveel vorderingen van klantgegevens door autoriteiten zijn afgesloten, uit welke landen ze kwamen en wat ervan geworden is. Het eerste verslag staat hier zodra het gepubliceerd is.',
  'nothing.check':
    'Wie wil, kan elk verslag controleren zonder ons te vertrouwen: het is ondertekend, en elke vordering die het telt, staat in een openbaar logboek.',
  kicker: '{provider} · Verslag over vorderingen van autoriteiten · {half}',
  'half.1': 'januari tot en met juni {year}',
  'half.2': 'juli tot en met december {year}',
  'headline.none':
    '{provider} heeft {running, select, yes {tot nu toe } other {}}geen vordering van klantgegevens door autoriteiten afgesloten.',
  headline:
    '{provider} heeft {running, select, yes {tot nu toe } other {}}{n, plural, =1 {één vordering} other {# vorderingen}} van klantgegevens door autoriteiten{countries, plural, =0 {} =1 { uit één land} other { uit # landen}} afgesloten; {gave, select, one_none {er is niets verstrekt} none {in geen daarvan is iets verstrekt} one_all {er zijn gegevens verstrekt} all {in alle zijn gegevens verstrekt} other {in {nothing, number} daarvan is niets verstrekt}}.',
  incomplete: 'Het halfjaar is nog niet voorbij: cijfers per {day}.',
  translated:
    'Een vertaling. De cijfers zijn dezelfde als op <english>de Engelse pagina</english>; geen van de vertalingen is door een jurist goedgekeurd.',
  outcomes: 'Wat er met de vorderingen is gebeurd',
  'chart.title': 'Wat er met de vorderingen is gebeurd, {half}',
  'chart.head':
    '{n, plural, =1 {Wat er met één vordering is gebeurd} other {Wat er met # vorderingen is gebeurd}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Balken: {bars}. De tabel hieronder heeft dezelfde cijfers.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (demonstratie, verzonnen gegevens), {half}',
  'outcomes.region': 'Vorderingen naar uitkomst',
  'outcomes.caption':
    '{n, plural, =1 {één vordering} other {# vorderingen}} over {accounts, plural, =1 {één account} other {# accounts}}',
  outcome: 'Uitkomst',
  demands: 'Vorderingen',
  accounts: 'Accounts',
  means: 'Wat het betekent',
  all: 'Alle',
  'outcome.complied': 'Voldaan',
  'outcome.complied_in_part': 'Gedeeltelijk voldaan',
  'outcome.rejected': 'Afgewezen',
  'outcome.redirected': 'Naar de klant verwezen',
  'outcome.withdrawn': 'Ingetrokken',
  'outcome.no_data': 'Geen gegevens aanwezig',
  'outcome.challenged': 'Aangevochten',
  'def.accounts':
    'Accounts die een vordering noemde en die hier bestaan. Een vordering die er geen trof, telt 0 accounts.',
  'def.challenged': 'Geheel of gedeeltelijk bestreden of voor de rechter gebracht, en er is niets verstrekt.',
  'def.complied': 'Alles wat werd gevraagd is verstrekt; bij een bewaring: bewaard, en niets verstrekt.',
  'def.complied_in_part':
    'Iets is verstrekt (bij een bewaring: bewaard), en iets is geweigerd, beperkt of was niet aanwezig.',
  'def.country': 'Het land van de autoriteit die het stuk heeft betekend.',
  'def.demand':
    'Eén juridisch stuk dat door een autoriteit is betekend, geteld in het halfjaar waarin het is afgesloten.',
  'def.no_data': 'Er was niets aanwezig dat het stuk beantwoordt.',
  'def.process': 'De soort juridisch stuk.',
  'def.redirected': 'De autoriteit is naar de klant verwezen, en wij hebben niets verstrekt.',
  'def.rejected':
    'Geweigerd: met het stuk kan niet worden verkregen wat het vraagt, of het heeft een gebrek.',
  'def.withdrawn': 'De autoriteit heeft het stuk ingetrokken.',
  'word.demand': 'vordering',
  'word.accounts': 'accounts',
  'word.country': 'land',
  'word.process': 'soort stuk',
  by_country: 'Naar land van de autoriteit',
  country: 'Land',
  by_process: 'Naar soort juridisch stuk',
  process: 'Soort stuk',
  no_demand: 'Er is geen vordering afgesloten.',
  merged: 'Samengevoegd (weinig vorderingen)',
  international: 'Internationale instanties',
  'kind.subpoena': 'Dagvaarding (subpoena)',
  'kind.court_order': 'Rechterlijk bevel',
  'kind.warrant': 'Doorzoekingsbevel (warrant)',
  'kind.intercept': 'Interceptiebevel',
  'kind.preservation': 'Bewaring',
  'kind.emergency': 'Noodgeval',
  'kind.voluntary': 'Vrijwillige verstrekking',
  'kind.national_security': 'Nationale veiligheid',
  'kind.foreign_production': 'Vanuit het buitenland betekend bevel',
  'kind.civil': 'Civiele procedure',
  'kind.other': 'Overig',
  times: 'Hoe snel klanten zijn ingelicht',
  'times.whom': 'Klanten',
  'times.notices': 'Kennisgevingen',
  'times.from_receipt': 'Mediaan vanaf ontvangst',
  'times.from_determination': 'Mediaan vanaf beslissing',
  'times.not_forbidden': 'Inlichten was niet verboden',
  'times.after_prohibition': 'Ingelicht nadat een verbod was geëindigd',
  'times.merged': 'Alle samen (weinig kennisgevingen)',
  'times.few': 'te weinig',
  'times.none': 'niet vermeld',
  'times.nobody': 'In dit halfjaar is geen kennisgeving verstuurd.',
  'times.def.notice':
    'Het eerste bericht aan één klant over één vordering, in het halfjaar waarin het is verstuurd. De vordering kan nog openstaan.',
  'times.def.not_forbidden': 'Klanten die geen wet verbood in te lichten.',
  'times.def.after_prohibition':
    'Klanten die een wet of bevel verbood in te lichten, ingelicht na het einde daarvan.',
  'times.def.from_receipt': 'Van de ontvangst van het stuk tot de kennisgeving.',
  'times.def.from_determination':
    'Van de beslissing wat mag worden verstrekt tot de kennisgeving. Een kennisgeving zonder eigen beslissing, van een vordering die uit een ander systeem is overgenomen, telt niet mee.',
  'times.method.1':
    'De mediaan is de tijd in het midden: de helft van de kennisgevingen kwam eerder. Bij weinig kennisgevingen staat zij er niet, omdat het de tijd van één enkel geval zou zijn.',
  'times.method.2':
    'Niet meegeteld: klanten die niet zijn ingelicht. Hoeveel dat er zijn staat er niet: waar weinig klanten vorderingen hebben, zou het getal een van hen vertellen wat een wet verbiedt te vertellen. Vorderingen waarvan alleen aangewezen personen mogen weten, waaronder stukken voor de nationale veiligheid, zijn weggelaten, of hun klanten nu zijn ingelicht of niet.',
  'times.method.3':
    'Wat deze tijden bewijst: nog niets dat u kunt controleren. Ontvangst, beslissing en kennisgeving van elke vordering hebben een vermelding in het logboek, maar de vermeldingen zijn verzegeld. U kunt controleren dat deze cijfers de door ons ondertekende zijn. Een klant die is ingelicht kan met zijn ontvangstbewijs de tijdstippen van de eigen vordering controleren.',
  'times.policy': 'Weinig is minder dan {n, number}.',
  files: 'De bestanden',
  'files.csv': '{file}: elk land, elke soort en elke uitkomst met de aantallen, voor een rekenblad',
  'files.json': '{file}: hetzelfde met definities en methode, voor programma’s; de vorm staat in {schema}',
  'files.times': '{csv}, {json}: hoe snel klanten zijn ingelicht',
  'files.chart': '{file}: alleen de grafiek',
  'files.note': '{file}: de lijst van alle bestanden, ondertekend',
  'files.log':
    '{file}: het openbare logboek, {n, plural, =1 {# vermelding} other {# vermeldingen}}; de tegels liggen ernaast',
  'files.trust': '{file}: de sleutels om het mee te controleren',
  method: 'Hoe wij tellen, en wat de cijfers niet kunnen zeggen',
  'method.1':
    'Elke vordering wordt één keer geteld, bij het afsluiten, naar haar uitkomst als geheel. Nog open vorderingen zitten niet in de cijfers.',
  'method.2':
    'De cijfers zijn sommen over de vorderingen in onze databank. Elk daarvan heeft ook een vermelding in het openbare logboek dat naast dit verslag ligt, maar de vermeldingen zijn verzegeld.',
  'method.3':
    'Wat deze totalen bewijst: nog niets dat u kunt controleren. Het bewijs door het onthullen van vermeldingen is niet gebouwd. U kunt controleren dat de totalen de sommen van de cellen zijn, dat geen bestand is gewijzigd nadat wij de lijst ondertekenden, en dat het logboek volledig is.',
  'method.4':
    'Wat de cijfers niet kunnen zeggen: of een vordering is weggelaten, hoeveel mensen zijn geraakt, en wat een autoriteit met een antwoord heeft gedaan.',
  'method.5':
    'Stukken voor de nationale veiligheid zitten in cellen noch totalen: de wet laat publicatie alleen in banden toe, en banden zijn niet gebouwd.',
  'method.6':
    'Een klant die over een vordering is ingelicht heeft een ontvangstbewijs, en kan daarmee controleren dat de vordering in het logboek staat.',
  'method.7':
    'Alleen wat wij hebben beslist of ingediend, telt als aangevochten. Wat een klant zelf voor de rechter bracht, is niet geteld.',
  merge:
    '{n, plural, =1 {Minder dan # vordering van één land onder één soort stuk is met andere samengevoegd.} other {Minder dan # vorderingen van één land onder één soort stuk zijn met andere samengevoegd.}}',
  check: 'Controleer het zelf',
  'check.how': 'Download deze map en voer op een computer met Duly, zonder netwerk, uit:',
  'check.says':
    'Het zegt wat klopt: dat elk bestand het door ons ondertekende is, dat de totalen de sommen van de cellen zijn en dat het logboek {origin} volledig is. Het zegt ook wat het niet kan laten zien. Neem het vertrouwensbestand van iemand anders dan wij, of vergelijk het daarmee.',
}
