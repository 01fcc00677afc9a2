// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.':
    'De opdracht is niet te openen met de sleutel van de sluis.',
  'The order is not of the form that its kind has.': 'De opdracht heeft niet de vorm van zijn soort.',
  'The order is filed under another subject than its content has.':
    'De opdracht is onder een ander onderwerp opgeborgen dan zijn inhoud heeft.',
  'The authorisation is not in its one encoding.': 'De machtiging heeft niet haar ene codering.',
  'What was signed names another gate.': 'Wat is ondertekend noemt een andere sluis.',
  'The authorisation is not valid yet.': 'De machtiging geldt nog niet.',
  'The objection window has not ended.': 'De bezwaartermijn is nog niet voorbij.',
  'The authorisation has expired.': 'De machtiging is verlopen.',
  'An authorisation takes the signatures of two people.':
    'Een machtiging vraagt de handtekeningen van twee mensen.',
  'Both signatures come from the same human.': 'Beide handtekeningen komen van dezelfde mens.',
  'The preparer signed the authorisation.': 'Wie de machtiging voorbereidde, heeft haar ondertekend.',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    'Een handtekening komt van een passkey die bij de sluis niet voor die goedkeurder is vastgelegd.',
  'An approver’s pin is not valid today.': 'De vastlegging van een goedkeurder geldt vandaag niet.',
  'A subcontractor signed the authorisation.': 'Een onderaannemer heeft de machtiging ondertekend.',
  'A passkey’s answer is not of the form of WebAuthn.':
    'Het antwoord van een passkey heeft niet de vorm van WebAuthn.',
  'A passkey’s answer is not a signature of an existing passkey.':
    'Het antwoord van een passkey is geen handtekening van een bestaande passkey.',
  'A passkey signed something else.': 'Een passkey heeft iets anders ondertekend.',
  'A passkey signed on another page than the pinned one.':
    'Een passkey tekende op een andere pagina dan de vastgelegde.',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    'Een passkey van een andere partij tekende: aanmelden is niet goedkeuren.',
  'A passkey signed without verifying its user.': 'Een passkey tekende zonder de gebruiker te controleren.',
  'A passkey’s signature does not hold.': 'De handtekening van een passkey houdt geen stand.',
  'The leaf or its proof is not in its one encoding.':
    'Het blad of zijn bewijs heeft niet zijn ene codering.',
  'The leaf records something else than this order needs.':
    'Het blad legt iets anders vast dan deze opdracht nodig heeft.',
  'The leaf is not in the log that the checkpoint signs.':
    'Het blad staat niet in het logboek dat het controlepunt ondertekent.',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'Het controlepunt mist de handtekening van het vastgelegde logboek of het quorum van vastgelegde getuigen.',
  'The public log’s checkpoint is too old.': 'Het controlepunt van het openbare logboek is te oud.',
  'The public log cannot be read by the gate.': 'De sluis kan het openbare logboek niet lezen.',
  'The public log has not reached the proof’s checkpoint.':
    'Het openbare logboek heeft het controlepunt van het bewijs nog niet bereikt.',
  'The log of this proof is not pinned at the gate.':
    'Het logboek van dit bewijs is niet bij de sluis vastgelegd.',
  'The public log is smaller than the gate has seen it.':
    'Het openbare logboek is kleiner dan de sluis het heeft gezien.',
  'The public log does not continue what the gate has seen.':
    'Het openbare logboek zet niet voort wat de sluis heeft gezien.',
  'The desk knows no such authorisation.': 'De werkplek kent zo’n machtiging niet.',
  'The desk does not hold the authorisation as in force.':
    'De werkplek houdt de machtiging niet voor geldig.',
  'The authorisation was revoked.': 'De machtiging is ingetrokken.',
  'The authorisation was used before.': 'De machtiging is al gebruikt.',
  'The look-up is not in its one encoding.': 'De opzoeking heeft niet haar ene codering.',
  'The look-up has expired, or its time has not come.':
    'De opzoeking is verlopen, of haar tijd is nog niet gekomen.',
  'The look-up was answered before.': 'De opzoeking is al beantwoord.',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'Er is ondertekend met een passkey die bij de sluis niet voor die analist is vastgelegd.',
  'The analyst’s pin is not valid today.': 'De vastlegging van de analist geldt vandaag niet.',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    'Er is al naar zoveel identificaties en accounts gevraagd als één uur toestaat.',
  'The hold, or its end, is not in its one encoding.':
    'De veiligstelling, of het einde ervan, staat niet in haar ene codering.',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    'De tijd om de veiligstelling te doen of te beëindigen is voorbij of nog niet gekomen, of de laatste dag is voorbij.',
  'The hold was placed before.': 'De veiligstelling is al gedaan.',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'De sluis houdt zo’n veiligstelling niet: ze is beëindigd of nooit gedaan.',
  'Nothing is kept by it.': 'Er wordt niets door bewaard.',
  'A source cannot set data apart by itself.': 'Een bron kan gegevens niet zelf apart zetten.',
  'Have its custodian do it by hand, and record it at the desk.':
    'Laat de beheerder het met de hand doen, en leg het vast aan de werkplek.',
  'A source that the order names is not declared at the gate.':
    'Een bron die de opdracht noemt, is niet bij de sluis aangemeld.',
  'A source failed or gave half an answer.': 'Een bron faalde of gaf een half antwoord.',
  'A source did not answer in time.': 'Een bron antwoordde niet op tijd.',
  'Nothing was collected under this authorisation.': 'Onder deze machtiging is niets verzameld.',
  'The certificate is not a PDF document.': 'Het certificaat is geen PDF-document.',
  'No package was sealed under this authorisation.': 'Onder deze machtiging is geen pakket verzegeld.',
  'What was collected or sealed has changed on the gate’s disk.':
    'Wat verzameld of verzegeld is, is op de schijf van de sluis veranderd.',
  'The same paper is already in {x}.': 'Hetzelfde stuk zit al in {x}.',
  'Answers would go to {x}, another domain than the sender’s.':
    'Antwoorden zouden naar {x} gaan, een ander domein dan dat van de afzender.',
  '{x} is in the directory.': '{x} staat in de gids.',
  '{x} looks like {y} but is not.': '{x} lijkt op {y}, maar is het niet.',
  '{x} is below a domain of the directory.': '{x} valt onder een domein van de gids.',
  '{x} is not in the directory.': '{x} staat niet in de gids.',
  'no domain': 'geen domein',
  'The sender has no valid domain.': 'De afzender heeft geen geldig domein.',
  'The address holds more than one @.': 'Het adres bevat meer dan één @.',
  'The domain uses letters outside ASCII.': 'Het domein gebruikt letters buiten ASCII.',
  'The domain mixes letters of different scripts.': 'Het domein mengt letters van verschillende schriften.',
  'The address is at a free mail service that anybody can use.':
    'Het adres staat bij een gratis maildienst die iedereen kan gebruiken.',
  'The address holds invisible characters.': 'Het adres bevat onzichtbare tekens.',
  'Signed by {x}, the sender’s own domain.': 'Ondertekend door {x}, het eigen domein van de afzender.',
  'The mail’s heads are made to keep a server busy.':
    'De koppen van de mail zijn gemaakt om een server bezig te houden.',
  'The mail’s signatures could not be checked in time.':
    'De handtekeningen van de mail konden niet op tijd worden gecontroleerd.',
  'The mail’s signatures could not be checked.':
    'De handtekeningen van de mail konden niet worden gecontroleerd.',
  'The mail names no sender or more than one; no signature can tell which.':
    'De mail noemt geen of meer afzenders; geen handtekening kan zeggen welke.',
  'The mail carries no signature of its domain.': 'De mail draagt geen handtekening van haar domein.',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'De handtekening van de mail houdt geen stand: zij is gewijzigd, of is niet wat zij zegt.',
  'The mail is signed by {x}, not by the sender’s domain.':
    'De mail is ondertekend door {x}, niet door het domein van de afzender.',
  'The signature covers only the beginning of the mail.':
    'De handtekening dekt alleen het begin van de mail.',
  'The mail has more than one From head.': 'De mail heeft meer dan één From-kop.',
  'The mail names more than one sender.': 'De mail noemt meer dan één afzender.',
  'A signature leaves a part of the mail unsigned.': 'Een handtekening laat een deel van de mail ongetekend.',
  'A signature has expired or is dated in the future.':
    'Een handtekening is verlopen of op de toekomst gedateerd.',
  'The signing domain says that it is only testing its signatures.':
    'Het ondertekenende domein zegt dat het zijn handtekeningen alleen test.',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'De koppen van de mail noemen het adres niet waar zij aankwam; misschien ging zij eerst naar iemand anders.',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARC slaagt alleen door SPF: de tekst van de mail is niet beschermd.',
  'not by mail: nothing to check of a sender': 'niet per mail: niets van een afzender te controleren',
  'brought in from {x}: nothing to check of a sender':
    'geïmporteerd uit {x}: niets van een afzender te controleren',
  '{x} is of another authority of the directory than the one chosen.':
    '{x} hoort bij een andere autoriteit van de adreslijst dan de gekozen.',
}
