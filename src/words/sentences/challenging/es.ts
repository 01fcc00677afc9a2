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
} satisfies Record<keyof typeof en, string>
