// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.': 'Zlecenia nie da się otworzyć kluczem śluzy.',
  'The order is not of the form that its kind has.': 'Zlecenie nie ma formy swojego rodzaju.',
  'The order is filed under another subject than its content has.':
    'Zlecenie złożono pod innym przedmiotem niż jego treść.',
  'The authorisation is not in its one encoding.': 'Upoważnienie nie ma swojego jedynego kodowania.',
  'What was signed names another gate.': 'To, co podpisano, wskazuje inną śluzę.',
  'The authorisation is not valid yet.': 'Upoważnienie jeszcze nie obowiązuje.',
  'The objection window has not ended.': 'Termin na sprzeciw jeszcze nie minął.',
  'The authorisation has expired.': 'Upoważnienie wygasło.',
  'An authorisation takes the signatures of two people.': 'Upoważnienie wymaga podpisów dwóch osób.',
  'Both signatures come from the same human.': 'Oba podpisy pochodzą od tej samej osoby.',
  'The preparer signed the authorisation.': 'Upoważnienie podpisała osoba, która je przygotowała.',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    'Podpis pochodzi z klucza dostępu nieprzypiętego w śluzie dla tej osoby.',
  'An approver’s pin is not valid today.': 'Przypięcie osoby zatwierdzającej dziś nie obowiązuje.',
  'A subcontractor signed the authorisation.': 'Upoważnienie podpisał podwykonawca.',
  'A passkey’s answer is not of the form of WebAuthn.': 'Odpowiedź klucza dostępu nie ma formy WebAuthn.',
  'A passkey’s answer is not a signature of an existing passkey.':
    'Odpowiedź klucza dostępu nie jest podpisem istniejącego klucza.',
  'A passkey signed something else.': 'Klucz dostępu podpisał coś innego.',
  'A passkey signed on another page than the pinned one.':
    'Klucz dostępu podpisał na innej stronie niż przypięta.',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    'Podpisał klucz dostępu innej strony: logowanie nie jest zatwierdzeniem.',
  'A passkey signed without verifying its user.': 'Klucz dostępu podpisał bez sprawdzenia osoby.',
  'A passkey’s signature does not hold.': 'Podpis klucza dostępu jest nieważny.',
  'The leaf or its proof is not in its one encoding.':
    'Liść lub jego dowód nie ma swojego jedynego kodowania.',
  'The leaf records something else than this order needs.':
    'Liść zapisuje coś innego, niż wymaga to zlecenie.',
  'The leaf is not in the log that the checkpoint signs.':
    'Liścia nie ma w dzienniku podpisanym przez punkt kontrolny.',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'Punktowi kontrolnemu brak podpisu przypiętego dziennika albo kworum przypiętych świadków.',
  'The public log’s checkpoint is too old.': 'Punkt kontrolny dziennika publicznego jest za stary.',
  'The public log cannot be read by the gate.': 'Śluza nie może odczytać dziennika publicznego.',
  'The public log has not reached the proof’s checkpoint.':
    'Dziennik publiczny nie osiągnął punktu kontrolnego dowodu.',
  'The log of this proof is not pinned at the gate.': 'Dziennik tego dowodu nie jest przypięty w śluzie.',
  'The public log is smaller than the gate has seen it.':
    'Dziennik publiczny jest mniejszy, niż śluza go widziała.',
  'The public log does not continue what the gate has seen.':
    'Dziennik publiczny nie jest kontynuacją tego, co widziała śluza.',
  'The desk knows no such authorisation.': 'Stanowisko nie zna takiego upoważnienia.',
  'The desk does not hold the authorisation as in force.':
    'Stanowisko nie uznaje upoważnienia za obowiązujące.',
  'The authorisation was revoked.': 'Upoważnienie cofnięto.',
  'The authorisation was used before.': 'Upoważnienie już wykorzystano.',
  'The look-up is not in its one encoding.': 'Zapytanie nie ma swojego jedynego kodowania.',
  'The look-up has expired, or its time has not come.':
    'Zapytanie wygasło albo jego czas jeszcze nie nadszedł.',
  'The look-up was answered before.': 'Na zapytanie już odpowiedziano.',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'Podpisano kluczem dostępu nieprzypiętym w śluzie dla tego analityka.',
  'The analyst’s pin is not valid today.': 'Przypięcie analityka dziś nie obowiązuje.',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    'Zapytano już o tyle identyfikatorów i kont, ile pozwala godzina.',
  'The hold, or its end, is not in its one encoding.':
    'Zabezpieczenie lub jego zakończenie nie ma swojego jedynego kodowania.',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    'Czas na dokonanie lub zakończenie zabezpieczenia minął albo jeszcze nie nadszedł, albo minął jego ostatni dzień.',
  'The hold was placed before.': 'Zabezpieczenia już dokonano.',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'Śluza nie prowadzi takiego zabezpieczenia: zakończyło się albo nigdy go nie dokonano.',
  'Nothing is kept by it.': 'Nic nie jest przez nie przechowywane.',
  'A source cannot set data apart by itself.': 'Źródło nie potrafi samo zabezpieczyć danych.',
  'Have its custodian do it by hand, and record it at the desk.':
    'Zleć to ręcznie opiekunowi danych i zapisz na stanowisku.',
  'A source that the order names is not declared at the gate.':
    'Źródła wskazanego w poleceniu nie zgłoszono w śluzie.',
  'A source failed or gave half an answer.': 'Źródło zawiodło albo odpowiedziało tylko częściowo.',
  'A source did not answer in time.': 'Źródło nie odpowiedziało na czas.',
  'Nothing was collected under this authorisation.': 'Na tym upoważnieniu niczego nie zebrano.',
  'The certificate is not a PDF document.': 'Zaświadczenie nie jest dokumentem PDF.',
  'No package was sealed under this authorisation.': 'Na tym upoważnieniu nie zapieczętowano paczki.',
  'What was collected or sealed has changed on the gate’s disk.':
    'To, co zebrano lub zapieczętowano, zmieniło się na dysku śluzy.',
  'The same paper is already in {x}.': 'To samo pismo jest już w {x}.',
  'Answers would go to {x}, another domain than the sender’s.':
    'Odpowiedzi trafiłyby do {x}, w innej domenie niż nadawca.',
  '{x} is in the directory.': '{x} jest w katalogu.',
  '{x} looks like {y} but is not.': '{x} wygląda jak {y}, ale nią nie jest.',
  '{x} is below a domain of the directory.': '{x} leży pod domeną z katalogu.',
  '{x} is not in the directory.': '{x} nie ma w katalogu.',
  'no domain': 'brak domeny',
  'The sender has no valid domain.': 'Nadawca nie ma ważnej domeny.',
  'The address holds more than one @.': 'Adres zawiera więcej niż jeden znak @.',
  'The domain uses letters outside ASCII.': 'Domena używa liter spoza ASCII.',
  'The domain mixes letters of different scripts.': 'Domena miesza litery różnych alfabetów.',
  'The address is at a free mail service that anybody can use.':
    'Adres jest w darmowej poczcie, z której każdy może korzystać.',
  'The address holds invisible characters.': 'Adres zawiera niewidoczne znaki.',
  'Signed by {x}, the sender’s own domain.': 'Podpisane przez {x}, własną domenę nadawcy.',
  'The mail’s heads are made to keep a server busy.': 'Nagłówki poczty są tak zrobione, by zająć serwer.',
  'The mail’s signatures could not be checked in time.': 'Podpisów poczty nie udało się sprawdzić na czas.',
  'The mail’s signatures could not be checked.': 'Podpisów poczty nie udało się sprawdzić.',
  'The mail names no sender or more than one; no signature can tell which.':
    'Wiadomość nie podaje nadawcy lub podaje kilku; żaden podpis nie powie którego.',
  'The mail carries no signature of its domain.': 'Wiadomość nie ma podpisu swojej domeny.',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'Podpis wiadomości jest nieważny: zmieniono ją albo nie jest tym, za co się podaje.',
  'The mail is signed by {x}, not by the sender’s domain.':
    'Wiadomość podpisała domena {x}, a nie domena nadawcy.',
  'The signature covers only the beginning of the mail.': 'Podpis obejmuje tylko początek wiadomości.',
  'The mail has more than one From head.': 'Wiadomość ma więcej niż jeden nagłówek From.',
  'The mail names more than one sender.': 'Wiadomość podaje więcej niż jednego nadawcę.',
  'A signature leaves a part of the mail unsigned.': 'Podpis nie obejmuje części wiadomości.',
  'A signature has expired or is dated in the future.': 'Podpis wygasł albo ma datę przyszłą.',
  'The signing domain says that it is only testing its signatures.':
    'Domena podpisująca mówi, że tylko testuje podpisy.',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'Nagłówki nie podają adresu, na który wiadomość przyszła; mogła najpierw trafić do kogoś innego.',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARC przechodzi tylko dzięki SPF: treść wiadomości nie jest chroniona.',
  'not by mail: nothing to check of a sender': 'nie pocztą: nadawcy nie ma jak sprawdzić',
  'brought in from {x}: nothing to check of a sender': 'zaimportowano z {x}: nadawcy nie ma jak sprawdzić',
  '{x} is of another authority of the directory than the one chosen.':
    '{x} należy do innego organu z katalogu niż wybrany.',
}
