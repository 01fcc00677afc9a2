// Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'longer.shown':
    'Z pismem wstrzymuje późne powiadomienie do zapisania odpowiedzi sądu. Bez niego inna osoba potwierdza to w ciągu jednego dnia roboczego albo nie wstrzymuje już niczego.',
  'longer.after':
    'Po zakończeniu tajemnicy liczy się tylko wniosek złożony przed jej końcem, a bez pisma nie wstrzymuje on niczego, dopóki inna osoba go nie potwierdzi.',
  'longer.said': '{who} stwierdza, że dnia {on} wniesiono o dłuższą tajemnicę: {note}',
  'longer.own':
    'To jest własny zapis: sprawdza go inna osoba. Jeżeli był błędny, zapisz, że o nią nie wniesiono.',
  'longer.look': 'Czy o nią wniesiono?',
  'longer.yes': 'Tak, wniesiono o nią',
  'longer.no': 'Nie, nie wniesiono o nią',
  'longer.looked': 'Gdzie sprawdzono lub kogo zapytano',
  'longer.until': 'Jeżeli nikt tego do tej pory nie potwierdzi, nie wstrzymuje już niczego: {when}.',
  'longer.confirm': 'Potwierdź, że wniesiono o dłuższą tajemnicę',
  'longer.refuse': 'Zapisz, że o nią nie wniesiono',
  'way.longer_said':
    'dnia {day} miano wnieść o dłuższą tajemnicę; inna osoba to potwierdza albo od tej chwili nie wstrzymuje to niczego: {when}',
  'way.longer_void':
    'dnia {day} miano wnieść o dłuższą tajemnicę; nikt tego na czas nie potwierdził i nie wstrzymuje to niczego',
  'docket.second':
    'Wniosek o dłuższą tajemnicę potwierdza w ciągu jednego dnia roboczego inna osoba albo zapisuje się go razem z pismem.',
  'allow.title': 'Zapisać, że organ pozwala powiadomić jedną osobę',
  'allow.explain':
    'Mimo tajemnicy tylko ta osoba otrzymuje pocztą całe powiadomienie. Nikt inny z jej organizacji się o tym nie dowiaduje, a konsola nie pokazuje tego nikomu do końca tajemnicy. Wcześniej inna osoba czyta pismo i potwierdza.',
  'allow.whom': 'Kogo organ pozwala powiadomić',
  'allow.note': 'Kto z organu na to pozwala i gdzie to zapisano',
  'allow.paper': 'Pismo, które na to pozwala',
  'allow.record': 'Zapisz, do potwierdzenia przez drugą osobę',
  'allow.said': '{who} stwierdza, że organ pozwala powiadomić wyłącznie: {contact}: {note}',
  'allow.own':
    'To własny zapis: pismo czyta inna osoba. Jeżeli był błędny, zapisz, że pismo na to nie pozwala.',
  'allow.look': 'Czy pismo pozwala powiadomić tę osobę i dać jej kopię?',
  'allow.yes': 'Tak, całe powiadomienie i nikomu innemu',
  'allow.no': 'Nie',
  'allow.no.why': 'Dlaczego nie',
  'allow.mailbox': 'Wiem, że skrzynkę czyta tylko ta osoba',
  'allow.confirm': 'Potwierdź, że tę osobę wolno powiadomić',
  'allow.refuse': 'Zapisz, że nie wolno',
  'allow.typed': 'Wiadomości do tej osoby nie da się cofnąć.',
  'may_tell.paper': 'Według własnych słów pisma mimo to wolno powiadomić: {who}',
  'may_tell.none': 'Nie wymienia nikogo, kogo mimo to wolno powiadomić.',
  'allowed.recorded': '{who}: organ miał na to pozwolić; inna osoba potwierdza',
  'allowed.confirmed': '{who}: organ na to pozwala; jeszcze nie powiadomiono',
  'allowed.told': '{who}: powiadomiono pocztą, {when}; konsola nie pokazuje tego nikomu',
  'allowed.bounced': '{who}: wiadomość wróciła',
  'allowed.label': 'Kogo wolno powiadomić',
  'alone.warn':
    'Ta wiadomość idzie tylko do tej osoby. Nie jest powiadomieniem organizacji: żaden termin nie biegnie, a konsola nie pokazuje jej nikomu.',
}
