// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.':
    'Der Auftrag lässt sich mit dem Schlüssel der Schleuse nicht öffnen.',
  'The order is not of the form that its kind has.': 'Der Auftrag hat nicht die Form seiner Art.',
  'The order is filed under another subject than its content has.':
    'Der Auftrag ist unter einem anderen Gegenstand abgelegt, als sein Inhalt hat.',
  'The authorisation is not in its one encoding.': 'Die Freigabe hat nicht ihre eine Kodierung.',
  'What was signed names another gate.': 'Das Unterschriebene nennt eine andere Schleuse.',
  'The authorisation is not valid yet.': 'Die Freigabe gilt noch nicht.',
  'The objection window has not ended.': 'Die Frist zum Widerspruch ist noch nicht abgelaufen.',
  'The authorisation has expired.': 'Die Freigabe ist abgelaufen.',
  'An authorisation takes the signatures of two people.':
    'Eine Freigabe braucht die Unterschriften von zwei Personen.',
  'Both signatures come from the same human.': 'Beide Unterschriften stammen von demselben Menschen.',
  'The preparer signed the authorisation.': 'Wer die Freigabe vorbereitet hat, hat sie unterschrieben.',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    'Eine Unterschrift stammt von einem Passkey, der an der Schleuse für diese freigebende Person nicht hinterlegt ist.',
  'An approver’s pin is not valid today.': 'Die Hinterlegung einer freigebenden Person gilt heute nicht.',
  'A subcontractor signed the authorisation.': 'Ein Subunternehmer hat die Freigabe unterschrieben.',
  'A passkey’s answer is not of the form of WebAuthn.':
    'Die Antwort eines Passkeys hat nicht die Form von WebAuthn.',
  'A passkey’s answer is not a signature of an existing passkey.':
    'Die Antwort eines Passkeys ist keine Unterschrift eines vorhandenen Passkeys.',
  'A passkey signed something else.': 'Ein Passkey hat etwas anderes unterschrieben.',
  'A passkey signed on another page than the pinned one.':
    'Ein Passkey hat auf einer anderen als der hinterlegten Seite unterschrieben.',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    'Ein Passkey einer anderen Stelle hat unterschrieben: Eine Anmeldung ist keine Freigabe.',
  'A passkey signed without verifying its user.':
    'Ein Passkey hat unterschrieben, ohne die Person zu prüfen.',
  'A passkey’s signature does not hold.': 'Die Unterschrift eines Passkeys hält nicht.',
  'The leaf or its proof is not in its one encoding.':
    'Das Blatt oder sein Beweis hat nicht seine eine Kodierung.',
  'The leaf records something else than this order needs.':
    'Das Blatt hält etwas anderes fest, als dieser Auftrag braucht.',
  'The leaf is not in the log that the checkpoint signs.':
    'Das Blatt steht nicht in dem Protokoll, das der Kontrollpunkt unterschreibt.',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'Dem Kontrollpunkt fehlt die Unterschrift des hinterlegten Protokolls oder die nötige Zahl hinterlegter Zeugen.',
  'The public log’s checkpoint is too old.': 'Der Kontrollpunkt des öffentlichen Protokolls ist zu alt.',
  'The public log cannot be read by the gate.': 'Die Schleuse kann das öffentliche Protokoll nicht lesen.',
  'The public log has not reached the proof’s checkpoint.':
    'Das öffentliche Protokoll hat den Kontrollpunkt des Beweises noch nicht erreicht.',
  'The log of this proof is not pinned at the gate.':
    'Das Protokoll dieses Beweises ist an der Schleuse nicht hinterlegt.',
  'The public log is smaller than the gate has seen it.':
    'Das öffentliche Protokoll ist kleiner, als die Schleuse es gesehen hat.',
  'The public log does not continue what the gate has seen.':
    'Das öffentliche Protokoll setzt nicht fort, was die Schleuse gesehen hat.',
  'The desk knows no such authorisation.': 'Der Desk kennt keine solche Freigabe.',
  'The desk does not hold the authorisation as in force.': 'Der Desk führt die Freigabe nicht als gültig.',
  'The authorisation was revoked.': 'Die Freigabe wurde widerrufen.',
  'The authorisation was used before.': 'Die Freigabe wurde schon benutzt.',
  'The look-up is not in its one encoding.': 'Die Nachschlage-Anfrage hat nicht ihre eine Kodierung.',
  'The look-up has expired, or its time has not come.':
    'Die Nachschlage-Anfrage ist abgelaufen, oder ihre Zeit ist noch nicht gekommen.',
  'The look-up was answered before.': 'Die Nachschlage-Anfrage wurde schon beantwortet.',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'Unterschrieben wurde mit einem Passkey, der an der Schleuse für diese Person nicht hinterlegt ist.',
  'The analyst’s pin is not valid today.': 'Die Hinterlegung der Person gilt heute nicht.',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    'Nach so vielen Kennungen und Konten, wie eine Stunde erlaubt, ist schon gefragt worden.',
  'The hold, or its end, is not in its one encoding.':
    'Die Sicherung oder ihr Ende steht nicht in ihrer einzigen Kodierung.',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    'Die Zeit, die Sicherung vorzunehmen oder zu beenden, ist vorbei oder noch nicht gekommen, oder ihr letzter Tag ist vorbei.',
  'The hold was placed before.': 'Die Sicherung wurde schon vorgenommen.',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'Die Schleuse führt keine solche Sicherung: Sie ist beendet oder wurde nie vorgenommen.',
  'Nothing is kept by it.': 'Durch sie wird nichts aufbewahrt.',
  'A source cannot set data apart by itself.': 'Eine Quelle kann Daten nicht selbst sichern.',
  'Have its custodian do it by hand, and record it at the desk.':
    'Lassen Sie es ihre Datenverwahrung von Hand tun, und halten Sie es am Arbeitsplatz fest.',
  'A source that the order names is not declared at the gate.':
    'Eine Quelle, die der Auftrag nennt, ist an der Schleuse nicht angemeldet.',
  'A source failed or gave half an answer.': 'Eine Quelle ist ausgefallen oder hat nur halb geantwortet.',
  'A source did not answer in time.': 'Eine Quelle hat nicht rechtzeitig geantwortet.',
  'Nothing was collected under this authorisation.': 'Unter dieser Freigabe wurde nichts erhoben.',
  'The certificate is not a PDF document.': 'Die Bescheinigung ist kein PDF-Dokument.',
  'No package was sealed under this authorisation.': 'Unter dieser Freigabe wurde kein Paket versiegelt.',
  'What was collected or sealed has changed on the gate’s disk.':
    'Was erhoben oder versiegelt wurde, hat sich auf der Festplatte der Schleuse verändert.',
  'The same paper is already in {x}.': 'Dasselbe Schreiben liegt schon in {x}.',
  'Answers would go to {x}, another domain than the sender’s.':
    'Antworten gingen an {x}, eine andere Domain als die des Absenders.',
  '{x} is in the directory.': '{x} steht im Verzeichnis.',
  '{x} looks like {y} but is not.': '{x} sieht aus wie {y}, ist es aber nicht.',
  '{x} is below a domain of the directory.': '{x} liegt unter einer Domain des Verzeichnisses.',
  '{x} is not in the directory.': '{x} steht nicht im Verzeichnis.',
  'no domain': 'keine Domain',
  'The sender has no valid domain.': 'Der Absender hat keine gültige Domain.',
  'The address holds more than one @.': 'Die Adresse enthält mehr als ein @.',
  'The domain uses letters outside ASCII.': 'Die Domain benutzt Zeichen außerhalb von ASCII.',
  'The domain mixes letters of different scripts.': 'Die Domain mischt Buchstaben verschiedener Schriften.',
  'The address is at a free mail service that anybody can use.':
    'Die Adresse liegt bei einem freien Maildienst, den jeder benutzen kann.',
  'The address holds invisible characters.': 'Die Adresse enthält unsichtbare Zeichen.',
  'Signed by {x}, the sender’s own domain.': 'Signiert von {x}, der eigenen Domain des Absenders.',
  'The mail’s heads are made to keep a server busy.':
    'Die Köpfe der E-Mail sind so gemacht, dass sie einen Server beschäftigen.',
  'The mail’s signatures could not be checked in time.':
    'Die Signaturen der E-Mail ließen sich nicht rechtzeitig prüfen.',
  'The mail’s signatures could not be checked.': 'Die Signaturen der E-Mail ließen sich nicht prüfen.',
  'The mail names no sender or more than one; no signature can tell which.':
    'Die E-Mail nennt keinen oder mehrere Absender; keine Signatur kann sagen, welchen.',
  'The mail carries no signature of its domain.': 'Die E-Mail trägt keine Signatur ihrer Domain.',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'Die Signatur der E-Mail hält nicht: Sie wurde verändert oder ist nicht, was sie sagt.',
  'The mail is signed by {x}, not by the sender’s domain.':
    'Die E-Mail ist von {x} signiert, nicht von der Domain des Absenders.',
  'The signature covers only the beginning of the mail.': 'Die Signatur deckt nur den Anfang der E-Mail.',
  'The mail has more than one From head.': 'Die E-Mail hat mehr als einen From-Kopf.',
  'The mail names more than one sender.': 'Die E-Mail nennt mehr als einen Absender.',
  'A signature leaves a part of the mail unsigned.': 'Eine Signatur lässt einen Teil der E-Mail unsigniert.',
  'A signature has expired or is dated in the future.':
    'Eine Signatur ist abgelaufen oder auf die Zukunft datiert.',
  'The signing domain says that it is only testing its signatures.':
    'Die signierende Domain sagt, dass sie ihre Signaturen nur erprobt.',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'Die Köpfe der E-Mail nennen die Adresse nicht, an die sie kam; sie ging vielleicht zuerst an jemand anderen.',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARC gilt nur durch SPF: Die Worte der E-Mail sind nicht geschützt.',
  'not by mail: nothing to check of a sender': 'nicht per E-Mail: an einem Absender ist nichts zu prüfen',
  'brought in from {x}: nothing to check of a sender':
    'übernommen aus {x}: an einem Absender ist nichts zu prüfen',
  '{x} is of another authority of the directory than the one chosen.':
    '{x} gehört zu einer anderen Behörde des Verzeichnisses als der gewählten.',
}
