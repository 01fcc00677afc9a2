import type { en } from './en.ts'

export const es = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Registre que la vista está señalada para ese día; su plazo corre hasta entonces.',
  'The day of this hearing has passed.': 'El día de esta vista ya ha pasado.',
  'Record that the hearing was held.': 'Registre que la vista se celebró.',
  'No hearing is set.': 'No hay ninguna vista señalada.',
  'No term to appeal runs.': 'No corre ningún plazo de recurso.',
  'A ruling alone has a last day to appeal.': 'Solo una resolución tiene un último día para recurrir.',
  'The last day to appeal lies before the ruling.':
    'El último día para recurrir es anterior a la resolución.',
  'A stay alone has a last day on which it holds.': 'Solo una suspensión tiene un último día en que vale.',
  'Say that production was stayed, or choose the step that was taken.':
    'Diga que la entrega se suspendió, o elija el paso que se dio.',
  'The last day of the stay lies before its order.': 'El último día de la suspensión es anterior a su orden.',
  'A statute suspends production until the ruling.': 'Una ley suspende la entrega hasta la resolución.',
  'Leave the last day out: the stay ends with the ruling.':
    'Omita el último día: la suspensión termina con la resolución.',
  'A chosen identifier was not asked for with this category.':
    'Un identificador elegido no se pidió con esta categoría.',
  'A chosen category names no identifier.': 'Una categoría elegida no nombra ningún identificador.',
  'Choose whose data would help, for each category.':
    'Elija, para cada categoría, de quién ayudarían los datos.',
  'The period of the least that helps ends before it begins.':
    'El período de lo mínimo que ayuda termina antes de empezar.',
  'Correct the period.': 'Corrija el período.',
  'This account is not of the least that helps.': 'Esta cuenta no es de lo mínimo que ayuda.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    'Rechácela, o registre de nuevo el peligro con esta cuenta y haga que el superior lo confirme.',
  'The period is wider than the least that helps.': 'El período es más amplio que lo mínimo que ayuda.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    'Limítese al período registrado con el peligro, o registre de nuevo el peligro y haga que el superior lo confirme.',
  'What was set apart is still kept, and nobody may let it go yet.':
    'Lo que se apartó sigue conservado, y nadie puede liberarlo todavía.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    'Registre qué hizo la autoridad, decida de nuevo estas filas, o ciérrelo después del {x}, cuando la compuerta haya liberado todo.',
} satisfies Record<keyof typeof en, string>
