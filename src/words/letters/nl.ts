// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'ack.subject': 'Ontvangen: uw stuk, ons kenmerk {reference}',
  'ack.first': 'Wij ontvingen uw stuk op {at} en hebben het opgeslagen. Ons kenmerk is {reference}.',
  'ack.only':
    'Dit bevestigt alleen de ontvangst. Het is geen aanvaarding van de betekening en geen afstand van enig recht of bezwaar.',
  'ack.next': 'Wat er nu gebeurt',
  'ack.check_sender':
    'Wij controleren wie het heeft gestuurd, zo nodig door te bellen naar een nummer dat wij zelf opzoeken.',
  'ack.check_reach':
    'Wij controleren wat met dit soort stuk kan worden verkregen en beantwoorden elk punt met de reden.',
  'redirect.subject': 'Vraag het rechtstreeks aan de klant: uw stuk {theirs}, ons kenmerk {reference}',
  'redirect.domains':
    'De door u genoemde kenmerken horen bij het eigen domein van een organisatie ({domains}).',
  'redirect.no_domains': 'De door u genoemde kenmerken kunnen bij een organisatie horen.',
  'redirect.serve':
    'Een organisatie kan voor haar eigen gegevens antwoorden. Stel de vordering daar in, zoals u zou doen als zij haar gegevens zelf bewaarde.',
  'redirect.named': 'De door u genoemde accounts worden gehouden voor {names}.',
  'redirect.narrow':
    'Wij zeggen niet van wie zij zijn: uw stuk toont dat niet. Kent u de organisatie, noem haar dan en wij zeggen aan wie daar kan worden betekend. Kent u haar niet, beperk uw stuk dan tot wat de abonnee identificeert, in de door de wet vereiste vorm.',
  'redirect.secret':
    'Uw stuk verbiedt ons de klant in te lichten. Betekent u dan aan het hoofd van zijn juridische afdeling, die zonder de betrokken persoon kan antwoorden; of sta ons schriftelijk toe daar één met name genoemde persoon in te lichten. Tot dan lichten wij niemand in.',
  'redirect.preserved':
    'Wat er is van wat u vraagt, is op {at} apart gezet, zodat er niets verloren gaat terwijl u het vraagt.',
  'redirect.not_preserved':
    'Er is nog niets apart gezet. Hebt u dat nodig, stuur ons dan een bewaringsverzoek in de vorm van uw recht.',
  'redirect.term':
    'Dit stuit geen enkele termijn van uw stuk. Zou een vraag aan de klant uw onderzoek schaden, schrijf ons dan waarom; wij beslissen dan over het stuk zoals betekend.',
  'answer.subject': 'Ons antwoord op uw stuk {theirs}, ons kenmerk {reference}',
  'answer.collected':
    'Wat wij zullen beantwoorden wordt verzameld nadat onze klant is ingelicht, tenzij een wet of bevel dat verbiedt, en nadat twee van onze mensen daarvoor hebben getekend. U krijgt bericht wanneer het klaar is.',
  'answer.emergency.declined':
    'Op {at} hebben wij uw autoriteit gebeld op een nummer dat wij zelf hebben gevonden. De leidinggevende die met ons sprak, heeft het gevaar niet bevestigd.',
  'answer.emergency.unconfirmed': 'Geen leidinggevende van uw autoriteit heeft het gevaar aan ons bevestigd.',
  'answer.emergency.suffices':
    'Wat de wet ons in een noodgeval alleen toestaat te verstrekken, verstrekken wij alleen als een leidinggevende, die niet zelf de verzoekende ambtenaar is, het gevaar aan ons bevestigt op een nummer dat wij zelf vinden.',
  'answer.why': 'Reden',
  'answer.period': 'Periode',
  'answer.suffice': 'Wat voldoende zou zijn',
  'answer.as_recorded':
    'Vindplaatsen, velden van formulieren en wat mensen schreven, staan hier in de taal waarin zij zijn vastgelegd.',
  'annex.field': 'Verordening (EU) 2023/1543, bijlage III, deel D(a)',
  'annex.suffice': 'Waarmee wij het kunnen uitvoeren',
  'annex.suffice.annex_iii_incomplete': 'Het certificaat met alle delen ingevuld.',
  'annex.suffice.annex_iii_manifest_errors': 'Een verbeterd certificaat dat ons kenmerk noemt.',
  'annex.suffice.annex_iii_insufficient_information': 'Wat het account en de dienst aanduidt, en de periode.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'Validering door een rechter, een gerecht of een openbaar aanklager, zoals artikel 4 voor deze gegevens verlangt.',
  'annex.suffice.annex_iii_offence_outside':
    'Het strafbare feit en de maximumstraf, of de lijst van artikel 5, lid 4, waarin het staat.',
  'annex.suffice.annex_iii_immunity_or_privilege':
    'De beslissing van de tenuitvoerleggingsautoriteit hierover.',
  'annex.suffice.annex_iii_third_country': 'De procedure van artikel 17.',
  'none.subject': 'Geen gegevens: uw stuk {theirs}, ons kenmerk {reference}',
  'none.first':
    'Wij hebben geen gegevens die onder uw stuk vallen. Meer kunnen wij niet zeggen, en dit antwoord is in elk zodanig geval hetzelfde.',
  'none.mistyped':
    'Als een kenmerk verkeerd kan zijn getypt, stuur dan een gecorrigeerd stuk en noem ons kenmerk.',
  'ready.subject': 'Klaar om op te halen: ons kenmerk {reference}',
  'ready.first':
    'Ons antwoord op uw stuk staat klaar op {host}. Meld u aan met uw passkey; dit bericht bevat geen link die het voor iemand anders zou openen.',
  'ready.hash': 'SHA-256 van het pakket',
  'ready.until': 'Blijft tot',
  'ready.key':
    'Het pakket is versleuteld met de sleutel waarvan u de woorden per telefoon hebt bevestigd. Het opent met elk age-programma: {command}',
  'follow.subject': 'Stuur het stuk dat op uw spoedgeval volgt: ons kenmerk {reference}',
  'follow.first':
    'Op {since} hebben wij uw spoedgeval beantwoord, zonder stuk dat dit vereiste. Wat moet volgen: {what}{law}. Wij verwachtten het uiterlijk {due}, en het is niet gekomen.',
  'follow.send':
    'Stuur het en noem ons kenmerk. Volgt er niets, schrijf ons dan waarom. Wat op {never} niet is gekomen, wordt vastgelegd als nooit gekomen en zo geteld.',
  'follow.policy':
    'volgens het beleid van de aanbieder: op een verstrekking in een spoedgeval volgt een stuk dat haar eist',
  'follow.recorded': '{what} (in het Engels vastgelegd)',
  'facts.received': 'Wat wij ontvingen',
  'facts.what': '{instrument}, {authority}',
  'facts.your_office': 'uw dienst',
  'facts.theirs': 'Uw kenmerk',
  'facts.none': 'geen vermeld',
  'facts.served': 'Betekend',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Beantwoord deze e-mail en laat {reference} erin staan, of bel {phone} ({hours}). Deze brief is van ons als hij ook onder {reference} op {host} staat.',
  head: '{date} · Kenmerk {reference}',
  'facts.manner.mail': 'per e-mail',
  'facts.manner.post': 'per post of koerier',
  'facts.manner.fax': 'per fax',
  'facts.manner.in_person': 'persoonlijk overhandigd',
  'facts.manner.telephone': 'per telefoon',
  'facts.manner.portal': 'via een portaal',
  'ending.subject': 'Uw geheimhoudingsbevel eindigt op {until}, ons kenmerk {reference}',
  'ending.first':
    'Zoals wij het lezen is {until} de laatste dag waarop uw stuk ons verbiedt onze klant in te lichten. Is die dag overal voorbij, dan wordt onze klant vanzelf ingelicht, met een kopie.',
  'ending.longer':
    'Heeft een rechter het verlengd, of hebt u daarom gevraagd, stuur ons dan voordien het bevel of het verzoek. Een wens in een brief verlengt het niet.',
  'time.subject': 'Wij vragen om meer tijd: uw stuk {theirs}, ons kenmerk {reference}',
  'time.due': 'Uw stuk moet zijn beantwoord: {due}.',
  'time.no_term':
    'Ons is geen dag bekend waarop uw stuk moet zijn beantwoord. Stelt het er een, meld ons die dan: hij geldt tot u antwoordt.',
  'time.ask': 'Wij vragen u ons schriftelijk meer tijd te geven.',
  'time.ask_until': 'Wij vragen u ons schriftelijk meer tijd te geven tot {until}.',
  'time.why':
    'Wij lichten betrokkenen in waar de wet dat toestaat en wachten op hun antwoord. Uw termijn laat daarvoor minder tijd dan wij beloven.',
  'time.stands': 'Tot u antwoordt, geldt uw termijn.',
}
