// Dutch.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  fault: 'Er ging bij ons iets mis.',
  'fault.code': 'Probeer het opnieuw. Code voor ondersteuning: {code}.',
  'fault.later': 'Probeer het over een paar minuten opnieuw.',
  unreachable: 'De server is niet bereikbaar.',
  'unreachable.next': 'Controleer uw verbinding en probeer het opnieuw.',
  follow: 'Volg het dialoogvenster van uw apparaat.',
  no_cookie: 'Uw browser heeft de cookie van de sessie niet bewaard.',
  'no_cookie.next':
    'Sta cookies toe voor deze site. Gebruik via http op uw eigen machine Chrome, Edge of Firefox.',
  exists: 'Dit apparaat heeft al een passkey voor deze site.',
  'exists.next': 'Meld u daarmee aan, of open de link op een ander apparaat.',
  address: 'De browser staat op dit adres geen passkeys toe.',
  'address.next': 'Open de site met de naam die u is gegeven, via https.',
  unfit: 'Dit apparaat kan zo’n passkey niet maken: het moet om een vingerafdruk, gezicht of pincode vragen.',
  'unfit.next':
    'Stel een pincode in op het apparaat, of gebruik een ander apparaat of een beveiligingssleutel met pincode.',
  unfinished: 'De browser kon het passkey-dialoogvenster niet afronden.',
  'unfinished.next': 'Probeer het opnieuw, of gebruik een andere browser.',
  no_passkey: 'Hier is geen passkey voor deze site, of het venster is gesloten.',
  'no_passkey.next': 'Probeer het opnieuw, of vraag om een nieuwe link.',
  'no_passkey.sign': 'Probeer het opnieuw met de goedkeuringspasskey die u hier hebt ingesteld.',
  not_created: 'Het venster is gesloten, er is dus geen passkey gemaakt.',
  'not_created.next': 'Uw link werkt nog: probeer het opnieuw.',
  ready: 'Uw passkey is klaar',
  'pin.approver':
    'De poort opent alleen voor goedkeurders van wie zij de sleutel zelf kent. Tot de uwe is toegevoegd kunt u zich aanmelden, maar niet goedkeuren.',
  'pin.analyst':
    'De poort beantwoordt alleen opzoekingen van mensen van wie zij de sleutel zelf kent. Tot de uwe is toegevoegd kunt u zich aanmelden, maar geen accounts opzoeken.',
  key_hidden: 'Deze browser toont de gemaakte sleutel niet, dus kan die niet worden vergeleken.',
  'key_hidden.next': 'Stel opnieuw in met een andere browser voordat u uw sleutel laat vastleggen.',
  incomplete: 'Deze link is niet volledig.',
  'incomplete.next': 'Kopieer de hele link uit het bericht, of vraag om een nieuwe.',
  'draft.signed_out':
    'U bent afgemeld. Wat u schreef staat nog op deze pagina: meld u aan in een nieuw tabblad en ga dan hier verder.',
  'draft.kept': 'Om {time} als concept bewaard. Er is niets verzonden.',
  'draft.failed': 'Het concept kon nu niet worden bewaard. Het wordt vanzelf opnieuw geprobeerd.',
  'draft.other':
    'Intussen is om {time} een andere tekst bewaard, door {who}. De uwe wordt pas bewaard als u kiest.',
  'draft.mine': 'De mijne in plaats daarvan bewaren',
  'draft.theirs': 'Die in het formulier zetten in plaats van de mijne',
  'draft.yours': 'Wat u had geschreven:',
  'time.here': '{time} op dit apparaat',
  'check.running': 'Bezig met controleren…',
  'check.holds': 'Wat is gecontroleerd klopt ({ms} ms in uw browser).',
  'check.keys_yours': 'de sleutels zijn die van het door u gekozen vertrouwensbestand',
  'check.keys_ours': 'de sleutels kwamen van deze site: dit toont samenhang, niet van wie',
  'check.fails':
    'Het klopt niet: {why} ({code}). Bewaar het bewijs en de kopie, en vertel het iemand die u vertrouwt.',
  'check.not_trust':
    'Dit is geen vertrouwensbestand. Kies de trust.json die u hebt bewaard; er is niets gecontroleerd.',
  'check.english': 'Wat de controle vond, staat hieronder in het Engels, woord voor woord zoals offline.',
  'check.not_run':
    'De controle kon niet worden uitgevoerd: de bestanden waren niet op te halen of deze browser is te oud. Laad de pagina opnieuw of controleer offline.',
  'mark.checked': 'Klopt',
  'mark.unchecked': 'Hier niet getoond',
  'mark.attention': 'Let hierop',
}
