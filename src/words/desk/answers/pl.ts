// Polish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'answer.record': 'Zapisz, co z tego wynika',
  'answer.said': '{who} {answer}{late, select, yes {, po terminie} other {}}.',
  'answer.needs_time':
    'Daj więcej czasu w części „{where}”, w granicach terminu organu, albo poproś organ o więcej.',
  'answer.answers_itself':
    'Rozstrzygnij jego wiersze jako odesłane i napisz do organu; jego pismo do nas obowiązuje, dopóki się nie zgodzi.',
  'answer.has_filed':
    'Zapisz tutaj jego zaskarżenie: czekać dłużej niż do terminu wydania pozwala nam tylko ustawa albo postanowienie sądu.',
  'told_there.told': 'Według zapisu z {system} tego klienta powiadomiono tam {day}.',
  'told_there.authority': 'Według zapisu z {system} tego klienta powiadamia organ, a nie my.',
  'told_there.own':
    'To przeniesienie jest Twoje. Sprawdza inna osoba: to, że klienta powiadomiono, nigdy nie jest słowem jednej osoby.',
  'told_there.found': 'Co znaleziono?',
  'told_there.where': 'Gdzie sprawdzono: list, wiadomość lub akta, z datą',
  'told_there.then':
    'Jeśli tak jest, o tym, na co tam odpowiedziano, już się nie powiadamia. Jeśli nie, klient zostaje powiadomiony stąd.',
  'told_there.record': 'Zapisz, co znaleziono',
  'taken.record': 'Zapisz odpowiedź',
  'taken.what': 'Co mówi klient?',
  'taken.words': 'Jego własnymi słowami',
  'taken.how': 'Jaką drogą?',
  'taken.how.mail': 'Poczta elektroniczna',
  'taken.how.post': 'Poczta',
  'taken.how.telephone': 'Telefon',
  'taken.how.in_person': 'Osobiście',
  'taken.from': 'Kto napisał lub zadzwonił?',
  'taken.on': 'Nadeszła dnia',
  'taken.note':
    'Sprzeciw wstrzymuje wydanie, tak jak w konsoli. Najpierw proszę sprawdzić, że pochodzi od klienta: przez numer lub adres znany już wcześniej.',
  'messages.record': 'Przeczytano; zapisz, co wynika',
  'messages.from': 'Od: {who}, {at}',
  'messages.stranger':
    'Nie udało się sprawdzić, kto to wysłał: wiadomość nie dowodzi tego, co mówi. Proszę oddzwonić, zanim cokolwiek z niej wyniknie.',
  'messages.then':
    'Jeżeli klient się sprzeciwia, proszę najpierw zapisać jego odpowiedź; jeżeli sąd przedłuża milczenie, zajrzenie do akt; więcej czasu, wycofanie i odpowiedź na propozycję mają własne kroki. Za przeczytaną uznaje się ją dopiero, gdy zostanie to tutaj potwierdzone.',
  'answer.follows': 'Co z tego wynika',
  'answer.else': 'Nie ma czego zapisać? Powiedz, co z tego wynika',
  'answer.objects':
    'Żadne jego dane nie mają zostać wydane, więc nie ma czego rozstrzygać. Gdy przeczytasz sprzeciw, konsola klienta to pokaże; gdyby jednak coś miało zostać wydane, sprzeciw to wstrzyma.',
  party: 'Która organizacja w łańcuchu',
  'party.of': '{name} ({role})',
  'party.objects': '{party} wnosi sprzeciw:',
  'again.send': 'Wyślij powiadomienie',
  'again.contact': 'Osoba kontaktowa',
  'again.note': 'To samo powiadomienie i ta sama kopia, pod tym samym kodem. Nikt nie dostaje go dwa razy.',
  'untold.do': 'Zapisz, dlaczego się nie zawiadamia',
  'untold.controller':
    'Prawo każe zawiadomić administratora danych, a łańcuch klienta nie zawiadamia żadnego.',
  'untold.data_subject':
    'Prawo każe zawiadomić osobę, której dane dotyczą; nasze zawiadomienie trafia do organizacji.',
  'untold.next':
    'Lepiej: niech administrator systemu włączy zawiadamianie administratora danych. To, co tu zapisano, liczy się, gdy inna osoba wyśle zawiadomienie.',
  'untold.why': 'Dlaczego się nie zawiadamia',
  'told_again.do': 'Pozwól zawiadomić tę osobę',
  'told_again.note':
    'Mówi to inna osoba niż ta, która wykluczyła tę osobę kontaktową. Odtąd osoba ta czyta żądanie w konsoli.',
}
