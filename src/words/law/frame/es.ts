// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '{name}. Este acto permite obtener {category}. {law}',
  '{name} does not reach {category}: {law}': '{name}. Este acto no permite obtener {category}. {law}',
  '{name} does not by itself settle {category}: {law}':
    '{name}. Este acto no basta por sí solo para resolver sobre {category}. {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name}: debe emanar de: {law}. El escrito indica: {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name}: emana de: {law}. El órgano indicado, «{body}», no designa ninguno de esa clase.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name}: la redacción consultada se aplica desde el {day}; el escrito de {received} es anterior.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name}: la redacción consultada se aplica desde el {day}; el escrito de {received} es anterior y una redacción previa pudo ampararlo.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'La ley en que se basa «{name}» terminó el {day}; el escrito llegó el {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'La ley en que se basa «{name}» terminó el {day}; el escrito llegó el {received} y solo una norma transitoria podría ampararlo.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'Lo que la colección de reglas dice de «{name}» no se apoya en ninguna fuente consultada: decide la asesoría jurídica.',
  '{name} names no category of data and yields none.':
    '{name}: no nombra ninguna categoría de datos y no da ninguna.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name}: no nombra ninguna categoría de datos; primero hay que saber qué se pide.',
  '{law} The period ended on {day}.': '{law} El plazo terminó el {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'El escrito pide {asked} días; la ley da {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'Todavía no se sabe cuánto dura esto ({law}).',
  'not stated': 'no indicado',
  'This holds unless an exception that is still open takes it away: {law}':
    'Esto rige salvo que lo excluya una excepción aún abierta. {law}',
  'the pack records nothing.': 'la colección de reglas no registra nada.',
  'The pack does not say.': 'La colección de reglas no lo dice.',
  'The account belongs to an organisation. Please ask it first.':
    'La cuenta pertenece a una organización. Le rogamos que se dirija primero a ella.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'La ley nos permite entregar esto en una urgencia que un superior de la autoridad ha confirmado. No lo exige.',
  'Our customer has consented to this. The law does not require it.':
    'Nuestro cliente ha dado su consentimiento. La ley no lo exige.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'La ley nos permite entregar esto y no lo exige. Rechazamos lo que ninguna ley exige.',
  'We hold no records that answer this.': 'No tenemos registros que respondan a esto.',
  'named by the facts: {day}': 'indicado por los hechos: {day}',
  'the day is not known: ask for it': 'no se conoce el día: preguntarlo',
  'no number of days in the law: use the date on the paper':
    'la ley no fija número de días: usar la fecha del escrito',
  'the day it starts with is not known: ask for it': 'no se conoce el día en que empieza: preguntarlo',
  'starts with {day}, which is not counted ({cite})': 'empieza el {day}, que no se cuenta ({cite})',
  'starts with {day}, not counted': 'empieza el {day}, que no se cuenta',
  '{n} days later: {day}, {weekday}': '{n} días después: {day}, {weekday}',
  '{n} days later: {day} ({cite})': '{n} días después: {day} ({cite})',
  '{n} months later: {day}, {weekday}': '{n} meses después: {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': '{n} días hábiles después: {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n} horas corren desde el momento de la recepción, que no se conoce: preguntarlo',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{n} horas después de {from}, noches y festivos incluidos ({cite})',
  '{day} is {off}: not counted': '{day} ({off}): no se cuenta',
  '{day} is {off}: moves to {next}': '{day} ({off}): pasa al {next}',
  'extended on {day}: {n} more days, to {end} ({law})':
    'prorrogado el {day}: {n} días más, hasta el {end} ({law})',
  'from {day} without an end by the calendar: {law}': 'desde el {day} sin fin según el calendario: {law}',
  'a closing day of the court': 'día de cierre del tribunal',
  Sunday: 'domingo',
  Monday: 'lunes',
  Tuesday: 'martes',
  Wednesday: 'miércoles',
  Thursday: 'jueves',
  Friday: 'viernes',
  Saturday: 'sábado',
  'a Sunday': 'domingo',
  'a Monday': 'lunes',
  'a Tuesday': 'martes',
  'a Wednesday': 'miércoles',
  'a Thursday': 'jueves',
  'a Friday': 'viernes',
  'a Saturday': 'sábado',
}
