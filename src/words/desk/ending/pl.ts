// Polish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  'end.typed': 'Potem klienta wolno powiadomić, czego nie można cofnąć.',
  'end.order': 'Który nakaz',
  'end.all': 'wszystkie',
  'end.note': 'Które postanowienie ją uchyla i gdzie się znajduje, albo co źle odczytano',
  'end.why': 'Ponieważ nakaz',
  'end.lifted': 'uchylił sąd lub organ, który go wydał',
  'end.misread': 'odczytano błędnie: nic nie zakazuje powiadomienia',
  'end.ask': 'Zapisz do potwierdzenia przez drugą osobę',
  'end.paper': 'Pismo, które ją uchyla',
  'end.paper.hint': 'Inna osoba czyta je i potwierdza. Bez niego sprawdza w aktach albo pyta sąd.',
  'end.asked': '{who} mówi, że {why, select, lifted {ją uchylono} other {źle ją odczytano}}: {note}',
  'end.own':
    'To Twoje stwierdzenie: sprawdza je inna osoba. Jeśli to pomyłka, zapisz, że tajemnica nadal wiąże.',
  'end.look': 'Czy nadal wiąże?',
  'end.ends': 'Nie, skończyła się',
  'end.binds': 'Tak, nadal wiąże',
  'end.binds.why': 'Dlaczego nadal wiąże',
  'end.confirm': 'Potwierdź, że tajemnica się skończyła',
  'end.refuse': 'Zapisz, że nadal wiąże',
}
