// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  title: 'Requerimientos de autoridades, {half} · {provider}',
  skip: 'Ir al contenido',
  languages: 'Idioma',
  demo: 'Demostración: personas y escritos inventados. Estas cifras no se refieren a nadie.',
  'nothing.title': 'Aún no se ha publicado nada',
  'nothing.what':
    'Dos veces al año {provider} informa aquí de cuántos requerimientos de autoridades sobre datos de clientes se han cerrado, de qué países venían y qué fue de ellos. El primer informe aparecerá aquí en cuanto se publique.',
  'nothing.check':
    'Quien quiera puede comprobar cada informe sin confiar en nosotros: está firmado, y cada requerimiento que cuenta figura en un registro público.',
  kicker: '{provider} · Informe sobre requerimientos de autoridades · {half}',
  'half.1': 'enero a junio de {year}',
  'half.2': 'julio a diciembre de {year}',
  'headline.none':
    '{provider} no ha cerrado {running, select, yes {hasta ahora } other {}}ningún requerimiento de autoridades sobre datos de clientes.',
  headline:
    '{provider} ha cerrado {running, select, yes {hasta ahora } other {}}{n, plural, =1 {un requerimiento} other {# requerimientos}} de autoridades sobre datos de clientes{countries, plural, =0 {} =1 {, de un país} other {, de # países}}; {gave, select, one_none {no se entregó nada} none {en ninguno se entregó nada} one_all {se entregaron datos} all {en todos se entregaron datos} other {en {nothing, number} de ellos no se entregó nada}}.',
  incomplete: 'El semestre no ha terminado: cifras a {day}.',
  translated:
    'Una traducción. Las cifras son las mismas que en <english>la página en inglés</english>; ninguna de las traducciones ha sido aprobada por un jurista.',
  outcomes: 'Qué ocurrió con los requerimientos',
  'chart.title': 'Qué ocurrió con los requerimientos, {half}',
  'chart.head': '{n, plural, =1 {Qué ocurrió con un requerimiento} other {Qué ocurrió con # requerimientos}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Barras: {bars}. La tabla de abajo contiene las mismas cifras.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (demostración, datos inventados), {half}',
  'outcomes.region': 'Requerimientos por resultado',
  'outcomes.caption':
    '{n, plural, =1 {un requerimiento} other {# requerimientos}} sobre {accounts, plural, =1 {una cuenta} other {# cuentas}}',
  outcome: 'Resultado',
  demands: 'Requerimientos',
  accounts: 'Cuentas',
  means: 'Qué significa',
  all: 'Total',
  'outcome.complied': 'Cumplido',
  'outcome.complied_in_part': 'Cumplido en parte',
  'outcome.rejected': 'Rechazado',
  'outcome.redirected': 'Remitido al cliente',
  'outcome.withdrawn': 'Retirado',
  'outcome.no_data': 'Sin datos',
  'outcome.challenged': 'Impugnado',
  'def.accounts':
    'Cuentas que un requerimiento nombraba y que existen aquí. Un requerimiento sin coincidencias cuenta 0 cuentas.',
  'def.challenged': 'Objetado o llevado ante un tribunal, en todo o en parte, y no se entregó nada.',
  'def.complied': 'Se entregó todo lo pedido; en una preservación: se conservó y no se entregó nada.',
  'def.complied_in_part':
    'Algo se entregó (en una preservación: se conservó), y algo se rechazó, se acotó o no se tenía.',
  'def.country': 'El país de la autoridad que notificó el escrito.',
  'def.demand': 'Un escrito jurídico notificado por una autoridad, contado en el semestre en que se cerró.',
  'def.no_data': 'No se tenía nada que respondiera al escrito.',
  'def.process': 'El tipo de escrito jurídico.',
  'def.redirected': 'Se remitió a la autoridad al cliente, y nosotros no entregamos nada.',
  'def.rejected': 'Rechazado: el escrito no puede alcanzar lo que pide, o tiene un defecto.',
  'def.withdrawn': 'La autoridad retiró el escrito.',
  'word.demand': 'requerimiento',
  'word.accounts': 'cuentas',
  'word.country': 'país',
  'word.process': 'tipo de escrito',
  by_country: 'Por país de la autoridad',
  country: 'País',
  by_process: 'Por tipo de escrito jurídico',
  process: 'Tipo de escrito',
  no_demand: 'No se cerró ningún requerimiento.',
  merged: 'Agrupados (pocos requerimientos)',
  international: 'Organismos internacionales',
  'kind.subpoena': 'Requerimiento (subpoena)',
  'kind.court_order': 'Orden judicial',
  'kind.warrant': 'Orden de registro (warrant)',
  'kind.intercept': 'Orden de interceptación',
  'kind.preservation': 'Conservación',
  'kind.emergency': 'Urgencia',
  'kind.voluntary': 'Entrega voluntaria',
  'kind.national_security': 'Seguridad nacional',
  'kind.foreign_production': 'Orden notificada desde el extranjero',
  'kind.civil': 'Proceso civil',
  'kind.other': 'Otros',
  times: 'Con qué rapidez se avisó a los clientes',
  'times.whom': 'Clientes',
  'times.notices': 'Avisos',
  'times.from_receipt': 'Mediana desde la recepción',
  'times.from_determination': 'Mediana desde la decisión',
  'times.not_forbidden': 'No estaba prohibido avisar',
  'times.after_prohibition': 'Avisados tras acabar una prohibición',
  'times.merged': 'Todos juntos (pocos avisos)',
  'times.few': 'muy pocos',
  'times.none': 'no se indica',
  'times.nobody': 'En este semestre no se envió ningún aviso.',
  'times.def.notice':
    'El primer aviso a un cliente de un requerimiento, en el semestre en que se envió. El requerimiento puede seguir abierto.',
  'times.def.not_forbidden': 'Clientes a los que ninguna ley prohibía avisar.',
  'times.def.after_prohibition':
    'Clientes a los que una ley o una orden prohibía avisar, avisados después de su fin.',
  'times.def.from_receipt': 'Desde que se recibió el escrito hasta el aviso.',
  'times.def.from_determination':
    'Desde la decisión de qué puede salir hasta el aviso. Un aviso sin decisión nuestra, de un requerimiento que vino de otro sistema, no se cuenta.',
  'times.method.1':
    'La mediana es el tiempo del medio: la mitad de los avisos llegó antes. No se indica con pocos avisos, porque sería el tiempo de un solo caso.',
  'times.method.2':
    'No se cuentan los clientes a los que no se ha avisado. No se dice cuántos son: donde pocos clientes tienen requerimientos, el número diría a uno de ellos lo que una ley prohíbe decir. Los requerimientos que solo pueden conocer personas designadas, entre ellos los de seguridad nacional, quedan fuera, se avisara o no a sus clientes.',
  'times.method.3':
    'Qué prueba estos tiempos: todavía nada que usted pueda comprobar. La recepción, la decisión y el aviso de cada requerimiento tienen entradas en el registro, pero las entradas están selladas. Puede comprobar que estas cifras son las que firmamos. Un cliente avisado puede comprobar con su recibo los momentos de su propio requerimiento.',
  'times.policy': 'Pocos significa menos de {n, number}.',
  files: 'Los archivos',
  'files.csv': '{file}: cada país, tipo y resultado con sus recuentos, para una hoja de cálculo',
  'files.json': '{file}: lo mismo con definiciones y método, para programas; su forma está en {schema}',
  'files.times': '{csv}, {json}: con qué rapidez se avisó a los clientes',
  'files.chart': '{file}: solo el gráfico',
  'files.note': '{file}: la lista de todos los archivos, firmada',
  'files.log':
    '{file}: el registro público, {n, plural, =1 {# entrada} other {# entradas}}; sus teselas están al lado',
  'files.trust': '{file}: las claves para comprobarlo',
  method: 'Cómo contamos, y qué no pueden decir las cifras',
  'method.1':
    'Cada requerimiento se cuenta una vez, al cerrarse, por su resultado en conjunto. Los que siguen abiertos no están en las cifras.',
  'method.2':
    'Las cifras son sumas de los requerimientos de nuestra base de datos. Cada uno tiene también una entrada en el registro público copiado junto a este informe, pero las entradas están selladas.',
  'method.3':
    'Qué prueba estos totales: nada todavía que usted pueda comprobar. La prueba por revelación de entradas no está construida. Puede comprobar que los totales son las sumas de las celdas, que ningún archivo cambió después de que firmáramos la lista y que el registro está entero.',
  'method.4':
    'Qué no pueden decir las cifras: si se omitió un requerimiento, cuántas personas resultaron afectadas y qué hizo una autoridad con una respuesta.',
  'method.5':
    'Los actos de seguridad nacional no están ni en las celdas ni en los totales: la ley solo permite publicarlos por franjas, y las franjas no están construidas.',
  'method.6':
    'Un cliente a quien se avisó de un requerimiento tiene un recibo, y puede comprobar con él que consta en el registro.',
  'method.7':
    'Solo cuenta como impugnado lo que nosotros decidimos o presentamos. Lo que un cliente llevó él mismo ante los tribunales no se cuenta.',
  merge:
    '{n, plural, =1 {Menos de # requerimiento de un país bajo un mismo tipo se agrupa con otros.} other {Menos de # requerimientos de un país bajo un mismo tipo se agrupan con otros.}}',
  check: 'Compruébelo usted mismo',
  'check.how': 'Descargue esta carpeta y, en un ordenador con Duly instalado, sin red:',
  'check.says':
    'Dice qué se cumple: que cada archivo es el que firmamos, que los totales son las sumas de las celdas y que el registro {origin} está entero. También dice qué no puede mostrar. Obtenga el archivo de confianza de alguien que no seamos nosotros, o compárelo con el suyo.',
}
