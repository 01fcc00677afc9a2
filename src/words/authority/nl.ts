// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'list.title': 'Uw vorderingen',
  ready:
    '{n, plural, =0 {Er ligt niets klaar om op te halen.} =1 {Eén antwoord ligt klaar om op te halen.} other {# antwoorden liggen klaar om op te halen.}}',
  ready_below:
    '{n, plural, =0 {Van de onderstaande ligt er niets klaar.} =1 {Van de onderstaande ligt één antwoord klaar.} other {Van de onderstaande liggen # antwoorden klaar.}}',
  'send.title': 'Een vordering sturen',
  'send.how':
    'Stukken kunnen nog niet via dit portaal worden gestuurd. Stuur ze per e-mail naar {address}, als PDF, ondertekend zoals uw recht vereist.',
  'send.reach':
    '<reach>Bekijk eerst wat met uw soort stuk hier kan worden verkregen</reach>, en wat zou worden geweigerd.',
  'send.emergency': 'Bel in noodgevallen {phone} ({hours}).',
  'card.yours': 'uw {reference}',
  'card.received': 'ontvangen {at}',
  'empty.title': 'Hier staat nog niets.',
  'empty.text':
    'Een stuk dat u betekent verschijnt hier zodra wij hebben gecontroleerd dat het van uw autoriteit komt.',
  'state.received': 'Ontvangen',
  'state.received.next':
    'Wij lezen het stuk en controleren wie het stuurde. Mogelijk bellen wij u op een nummer dat wij zelf opzoeken.',
  'state.being_checked': 'Wordt gecontroleerd',
  'state.being_checked.next':
    'Wij controleren wat met dit soort stuk kan worden verkregen en beantwoorden elk punt met de reden.',
  'state.answered': 'Beantwoord',
  'state.answered.next':
    'Het antwoord per punt staat hieronder. Wat wij verstrekken wordt verzameld nadat onze klant is ingelicht, tenzij een wet of bevel dat verbiedt, en nadat twee van onze mensen hebben getekend.',
  'state.ready': 'Klaar om op te halen',
  'state.ready.next': 'Haal het pakket op, vergelijk de hash en bevestig dat u het hebt.',
  'state.fetched': 'Opgehaald',
  'state.fetched.next': 'U hebt bevestigd dat u het hebt. Hier valt niets meer te doen.',
  'state.closed': 'Gesloten',
  'state.closed.next': 'Hier valt niets meer te doen.',
  'state.withdrawn': 'Ingetrokken',
  'state.withdrawn.next':
    'Uw autoriteit heeft deze vordering ingetrokken. Er wordt hierdoor niets verstrekt; wat u opnieuw vraagt, is een nieuwe vordering.',
  'demand.title': 'Vordering {reference}',
  'facts.yours': 'Uw kenmerk',
  'facts.none': 'geen vermeld',
  'facts.served': 'Betekend',
  'facts.received': 'Ontvangen',
  'package.title': 'Het pakket',
  'package.waits':
    'Het is verzegeld en wacht tot het openbare logboek toont dat het uitgaat. Kom over een paar minuten terug.',
  'package.expired': 'Het stond hier tot {at}. Schrijf ons hieronder als u het nog nodig hebt.',
  'package.download': 'Het pakket downloaden',
  'package.size': 'Grootte',
  'package.bytes': '{size} ({n, number} byte)',
  'package.until': 'Blijft tot',
  'package.need': 'Wat u nodig hebt',
  'package.key':
    'Uw age-sleutel: die waarvan u de woorden per telefoon hebt bevestigd. Wij kunnen het pakket niet openen.',
  'package.open': 'Open het met elk age-programma:',
  'package.receipt':
    '<file>Vrijgavebewijs</file>: toont dat ons openbare logboek dit pakket noemt. Controleer het met <code>{command}</code> en ons <trust>vertrouwensbestand</trust>.',
  'package.confirmed': 'U hebt bevestigd dat u het hebt.',
  'confirm.title': 'Ik heb het',
  'confirm.hash': 'SHA-256 van het ontvangen bestand',
  'confirm.hint':
    '64 tekens. Op Linux: sha256sum FILE. Op macOS: shasum -a 256 FILE. Op Windows: certutil -hashfile FILE SHA256.',
  'confirm.button': 'Bevestigen dat ik het heb',
  'answer.title': 'Ons antwoord',
  'answer.suffice': '<b>Voldoende zou zijn:</b> {what}. Betekent u het aan {address} en noem {reference}.',
  'letters.title': 'Onze brieven',
  'letters.none': 'Nog geen.',
  'letters.back':
    'Hij kwam terug van het mailadres waarnaar hij was gestuurd. U kunt hem hier lezen; wat hij u vraagt, telt vanaf de dag waarop hij u bereikt.',
  'letters.ours': 'Een brief is van ons als hij hier staat.',
  'messages.title': 'Berichten',
  'messages.you': 'U',
  'messages.write': 'Schrijf ons',
  'messages.send': 'Het bericht versturen',
  'withdraw.title': 'Deze vordering intrekken',
  'withdraw.means':
    'Wij beantwoorden er dan niets van, en wie van onze klanten ervan weet, verneemt het. Wilt u alleen een deel intrekken, schrijf ons dan hierboven.',
  'withdraw.reason': 'Een woord aan ons (niet verplicht)',
  'withdraw.sure':
    'Mijn autoriteit wil deze vordering niet meer. Ik weet dat dit niet ongedaan kan worden gemaakt.',
  'withdraw.do': 'Intrekken',
  'said.message': 'Uw bericht is bij ons team.',
  'said.confirmed': 'Wij hebben vastgelegd dat u het pakket hebt ontvangen.',
  'said.withdrawn': 'Uw vordering is ingetrokken.',
  'reach.title': 'Wat met een stuk kan worden verkregen',
  'reach.heading': 'Wat met een stuk hier kan worden verkregen',
  'reach.lead': 'Zoek uw soort stuk. U ziet wat ermee kan worden verkregen en wat niet, per {on}.',
  'reach.not_advice':
    'Dat iets met een stuk kan worden verkregen, betekent nog niet dat wij moeten antwoorden: wie het uitvaardigde, hoe en voor hoelang wordt telkens gecontroleerd. Dit is een samenvatting van de regels die wij toepassen, geen advies.',
  'reach.places': 'Waar het geldt',
  'reach.yes': 'verkrijgbaar',
  'reach.no': 'niet verkrijgbaar',
  'reach.review': 'onze juridische afdeling beslist',
  'confidence.VERIFIED': 'bron gelezen',
  'confidence.KNOWN': 'bekend, bron niet opnieuw gelezen',
  'confidence.UNSURE': 'geen bron gelezen',
  'nothing_here.next': 'Ga terug naar uw vorderingen.',
}
