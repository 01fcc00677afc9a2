// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  page_title: 'Cifras · Duly',
  title: 'Cifras',
  lead: 'Lo que usted puede conocer, contado a {at}. Meses y días según UTC.',
  'lead.now': 'Lo que usted puede conocer, contado ahora. Meses y días según UTC.',
  span: 'En los últimos',
  'span.months': '{n, plural, =1 {# mes} other {# meses}}',
  'only.country': 'Solo de un país',
  'only.authority': 'Solo de una autoridad',
  'only.chosen': 'Solo de',
  'only.take_away': ', quitar',
  'only.note':
    'Se cuenta lo que enviaron remitentes verificados de esta selección; un requerimiento cuyo remitente nadie ha verificado aún no figura en ninguna de estas imágenes.',
  counting: 'Contando',
  'due.overdue': 'vencido',
  'due.today': 'hoy',
  'due.tomorrow': 'mañana',
  'due.within_7_days': 'en 7 días',
  'due.later': 'más tarde',
  'due.no_clock': 'no corre plazo',
  'due.note':
    'Requerimientos abiertos según el próximo plazo que actúa. Qué ocurre al llegar a cero consta en la cola.',
  'due.head': 'Próximo plazo',
  demands: 'Requerimientos',
  month: 'Mes',
  received: 'Recibidos',
  closed: 'Cerrados',
  refused: 'Rechazados',
  'inflow.note': 'Por día de recepción y de cierre. No se cuenta lo archivado como no requerimiento.',
  'inflow.open_at_end': 'Abiertos al final',
  'series.received': 'recibidos',
  'series.closed': 'cerrados',
  'series.open': 'abiertos',
  'series.median': 'mediana',
  'series.slowest10': '9 de 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} d',
  'answer.note':
    'Días desde la recepción hasta el cierre de lo cerrado en el mes: el valor central y aquel del que no pasan nueve de cada diez.',
  'answer.median': 'Mediana (días)',
  'answer.slowest10': 'Nueve de diez en',
  'outcomes.note':
    'Requerimientos cerrados según cómo cuentan en el informe público. El archivo los da por mes.',
  'outcomes.head': 'Resultado',
  'grounds.note':
    'Líneas rechazadas en la mitad más reciente de estos meses y, entre paréntesis (barra fina), en la anterior.',
  'grounds.head': 'Motivo',
  'grounds.now': 'Mitad reciente',
  'grounds.before': 'Mitad anterior',
  'redirects.note':
    'Asuntos de lo recibido en estos meses, uno por cliente: qué fue de remitir a la autoridad a él.',
  'redirects.head': 'Qué fue de ello',
  'redirects.withdrawn': 'la autoridad retiró',
  'redirects.went_to_tenant': 'la autoridad acudió al cliente',
  'redirects.renewed_to_us': 'la autoridad volvió a nosotros',
  'redirects.notice_allowed': 'la autoridad nos deja avisar',
  'redirects.unanswered': 'cerrado sin respuesta',
  'redirects.open': 'aún sin respuesta',
  'redirects.excepted': 'no remitido, por un motivo',
  'challenges.note':
    'Impugnaciones anotadas en cada mes: las nuestras y, entre paréntesis (barra fina), las que los clientes llevaron ellos mismos ante los tribunales. El informe público solo cuenta las nuestras.',
  'challenges.head': 'Mes',
  'challenges.ours': 'Nuestras',
  'challenges.tenants': 'De los propios clientes',
  'secrecy.note':
    'Secretos vigentes con final conocido, por el lunes de la semana en que terminan; lo que termina más allá de medio año está en la última.',
  'secrecy.head': 'Semana del',
  'secrecy.matters': 'Asuntos',
  'secrecy.week': 'semana del {day}',
  'emergencies.unknown': 'remitente desconocido',
  'emergencies.unknown_in': 'remitente desconocido, {country}',
  'emergencies.note':
    'Todas las que se alegaron alguna vez. Barra: respondidas; barra fina: respondidas, y el escrito que debía seguir nunca llegó.',
  authority: 'Autoridad',
  'emergencies.claimed': 'Alegadas',
  'emergencies.declined': 'Denegadas',
  'emergencies.answered': 'Respondidas',
  'emergencies.came': 'Llegó el escrito',
  'emergencies.awaited': 'Esperado',
  'emergencies.overdue': 'Vencido',
  'emergencies.never': 'Nunca llegó',
  'authorities.note': 'Remitentes autenticados, los veinte con más. «Rechazados»: cerrados como rechazados.',
  country: 'País',
  'countries.note':
    'Por país del remitente autenticado. Un requerimiento cuyo remitente nadie ha autenticado no es de ningún país y aquí no se cuenta.',
  'axis.days': 'días',
  'axis.demands': 'requerimientos',
  'countries.unknown': 'Un país desconocido',
  table: 'Las cifras en tabla',
  download: 'Descargar como CSV<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'Todavía no ha entrado ningún requerimiento',
  'says.inflow':
    '{n, plural, =1 {Entró # requerimiento} other {Entraron # requerimientos}} este mes, {last, number} el anterior; {open, plural, =1 {# está abierto} other {# están abiertos}}',
  'says.due.overdue':
    '{n, plural, =1 {# requerimiento está vencido} other {# requerimientos están vencidos}}',
  'says.due.today':
    '{n, plural, =1 {Nada está vencido; para # requerimiento vence hoy un plazo} other {Nada está vencido; para # requerimientos vence hoy un plazo}}',
  'says.due.none': 'Nada está vencido y hoy no vence ningún plazo',
  'says.outcomes.none': 'No se cerró nada en estos meses',
  'says.redirects.none': 'En estos meses no se remitió a ninguna autoridad al cliente',
  'says.redirects':
    '{n, plural, =1 {Una vez se remitió a una autoridad al cliente} other {# veces se remitió a una autoridad al cliente}}; en {away, number} de esos casos no se nos pidió nada más',
  'says.challenges.none': 'No se impugnó nada en estos meses',
  'says.challenges':
    'Presentamos {ours, plural, =1 {# impugnación} other {# impugnaciones}}; los propios clientes, {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {El único requerimiento cerrado cuenta como «{outcome}»} other {De # requerimientos cerrados, el resultado más frecuente es «{outcome}»: {n, number}}}',
  'says.answer.none': 'No se cerró nada en estos meses, por lo que no se conoce tiempo de respuesta',
  'says.answer.alone': 'La mitad de lo cerrado en {month} tardó {days}',
  'says.answer.same': 'La mitad de lo cerrado en {month} tardó {days}, como en {before_month}',
  'says.answer.more': 'La mitad de lo cerrado en {month} tardó {days}, más que en {before_month} ({before})',
  'says.answer.less':
    'La mitad de lo cerrado en {month} tardó {days}, menos que en {before_month} ({before})',
  days: '{n, plural, =0 {menos de un día} =1 {# día} other {# días}}',
  'says.grounds.none': 'No se rechazó ninguna línea en estos meses',
  'says.grounds.zero': 'Las líneas rechazadas bajaron de {before, number} a 0',
  'says.grounds.same':
    'Las líneas rechazadas siguen en {now, number}{now, plural, =1 {, ahora por este motivo: {ground}} other {, la mayoría ahora por este motivo: {ground}}}',
  'says.grounds.rose':
    'Las líneas rechazadas subieron de {before, number} a {now, number}{now, plural, =1 {, ahora por este motivo: {ground}} other {, la mayoría ahora por este motivo: {ground}}}',
  'says.grounds.fell':
    'Las líneas rechazadas bajaron de {before, number} a {now, number}{now, plural, =1 {, ahora por este motivo: {ground}} other {, la mayoría ahora por este motivo: {ground}}}',
  'says.secrecy.none': 'No hay ningún secreto vigente con final conocido',
  'says.secrecy.later': 'Ningún secreto termina en las próximas dos semanas',
  'says.secrecy':
    '{n, plural, =1 {En dos semanas termina el secreto de # asunto de cliente, y sale el aviso} other {En dos semanas termina el secreto de # asuntos de clientes, y salen los avisos}}',
  'says.emergencies.none': 'Nunca se alegó una emergencia',
  'says.emergencies.unanswered':
    '{n, plural, =1 {La única emergencia alegada no se respondió} other {De # emergencias alegadas no se respondió ninguna}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {Tras la única emergencia respondida no faltó el escrito} other {Tras # emergencias respondidas nunca faltó el escrito}}{late, plural, =0 {} =1 {; en # está vencido} other {; en # está vencido}}',
  'says.emergencies.never':
    '{n, plural, =1 {Tras la única emergencia respondida nunca llegó el escrito que debía seguir} other {Tras {never, number} de # emergencias respondidas nunca llegó el escrito que debía seguir}}{late, plural, =0 {} =1 {; en # está vencido} other {; en # está vencido}}',
  'says.authorities.none': 'Ninguna autoridad autenticada ha enviado un requerimiento en estos meses',
  'says.authorities':
    '{n, plural, =1 {{name} envió más que nadie: # requerimiento} other {{name} envió más que nadie: # requerimientos}}',
  'says.countries.none': 'Ningún país ha enviado un requerimiento en estos meses',
  'says.countries':
    '{all, plural, =1 {El único requerimiento de un remitente autenticado vino de este país: {country}} other {{country}: {n, number} de # requerimientos de remitentes autenticados}}',
  at_most: '{n, plural, =0 {menos de un día} =1 {# día o menos} other {# días o menos}}',
}
