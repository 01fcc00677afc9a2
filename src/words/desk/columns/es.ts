// What the columns of the tables that are brought in mean. Spanish.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'columns.title': 'Qué significan las columnas',
  'columns.column': 'Columna',
  'columns.needed': 'obligatoria',
  'columns.what': 'Qué contiene',
  'columns.file':
    'CSV en UTF-8, separado por comas o puntos y comas, con los nombres de las columnas en la primera línea. Las listas en una celda se separan con |. Una columna desconocida se rechaza. Los días se escriben 2026-11-25.',
  'columns.example': 'Descargar la cabecera con una línea de ejemplo',
  'open.reference':
    'La referencia en el otro sistema. Un requerimiento sobre varios clientes son varias líneas seguidas de una misma referencia.',
  'open.authority': 'El nombre de la autoridad.',
  'open.country': 'Su país, dos letras.',
  'open.received': 'Cuándo se recibió.',
  'open.instrument':
    'El tipo de escrito, por su identificador en los paquetes de derecho; puede quedar vacío. Lo que solo personas designadas pueden conocer no viene por tabla.',
  'open.body': 'Su tribunal u oficina, si se conoce.',
  'open.purpose': 'Para qué sirve, con la palabra de los paquetes de derecho; vacío: una investigación.',
  'open.authority_reference': 'La referencia de la autoridad.',
  'open.issued': 'El día en que se emitió.',
  'open.officer_mail': 'La dirección de correo del funcionario.',
  'open.served': 'Cuándo se notificó; vacío: al recibirse.',
  'open.served_manner': 'Cómo se notificó, en palabras.',
  'open.due':
    'Para cuándo hay que responder; un día termina donde termina antes en el país de la autoridad. Vacío: ningún plazo conocido.',
  'open.tenant': 'El identificador del cliente en el directorio; vacío si aún no se ha identificado a nadie.',
  'open.identifiers':
    'Lista: direcciones de correo, direcciones IP o tipo:valor con email, ip, phone, account, domain, imei, imsi, iccid.',
  'open.categories':
    'Lista: subscriber (abonado), traffic (tráfico), location (ubicación), content_stored (contenido almacenado), content_realtime (contenido en tiempo real).',
  'open.period_from': 'Desde cuándo se piden datos.',
  'open.period_to': 'Hasta cuándo; un día cuenta hasta su fin.',
  'open.secrecy':
    'none (ninguno), requested (solicitado), court_order (judicial) o statutory (legal); vacío: ninguno.',
  'open.secrecy_from': 'El primer día del secreto.',
  'open.secrecy_until': 'El último día en que obliga; vacío: sin fin indicado.',
  'open.secrecy_source': 'La orden o la ley; obligatoria donde el secreto obliga.',
  'open.secrecy_covers':
    'Lista: fact (el requerimiento mismo), agency (la autoridad), content (el contenido); vacío: todo.',
  'open.told': 'Cuándo se avisó allí al cliente; vacío: no avisado.',
  'open.tells': 'us (nosotros) o authority donde la ley lo deja a la autoridad; vacío: us.',
  'open.redirected': 'El día en que una carta remitió a la autoridad al cliente.',
  'open.redirect_outcome':
    'withdrawn (retirado), went_to_tenant (fue al cliente), renewed_to_us (renovado ante nosotros), notice_allowed (también, y se puede avisar a una persona nombrada); vacío: la autoridad no ha respondido.',
  'open.redirect_note': 'Dónde lo dijo; obligatorio con un resultado.',
  'open.extended_until': 'Hasta cuándo se dio más tiempo por escrito.',
  'open.extended_by': 'Quién lo dio y dónde consta; obligatorio.',
  'open.challenge':
    'Lo que está abierto: motion_to_quash_or_modify, motion_2703h, common_law_comity, challenge_2705b, reciprocal_notice_3511, objection_article_17, objection_to_designated_authority, other (otro).',
  'open.challenge_about': 'production (entrega) o secrecy (secreto); vacío si su tipo solo trata de uno.',
  'open.challenge_forum': 'El tribunal o la autoridad; obligatorio con una impugnación.',
  'open.challenge_filed': 'El día en que se presentó; obligatorio con una impugnación.',
  'open.stayed': 'El día en que un tribunal suspendió la entrega.',
  'open.stayed_by': 'La orden del tribunal que la suspendió.',
  'open.holds': 'Lista de días: el último día de cada conservación en sus sistemas.',
  'open.status': 'open (abierto) o answered donde la autoridad ya tiene su respuesta; vacío: open.',
  'open.outcome':
    'De lo respondido: complied (cumplido), complied_in_part (en parte), rejected (rechazado), redirected (redirigido), withdrawn (retirado), no_data (sin datos), challenged (impugnado).',
  'open.note': 'Para la mesa; nunca en una copia.',
  'tenants.record':
    'Qué es la línea: tenant (cliente), party (parte) o contact (contacto). Las líneas de un cliente pueden estar en cualquier lugar.',
  'tenants.tenant': 'El identificador del cliente: minúsculas, cifras, - y _.',
  'tenants.name': 'El nombre.',
  'tenants.kind':
    'De un cliente: enterprise (empresa), public_sector (sector público) o consumer (particular).',
  'tenants.country': 'La sede, dos letras.',
  'tenants.profession': 'law_firm (despacho), journalist (prensa) o vacío.',
  'tenants.source_key':
    'Su clave en sus sistemas, como la dan sus fuentes. Obligatoria para un cliente nuevo; vacía deja la conocida; una exportación la deja vacía.',
  'tenants.domains': 'Lista de sus dominios; uno que se parezca al de otro cliente se rechaza.',
  'tenants.notice_hours':
    'Contrato: horas tras la decisión para avisar. Lo que sea más amplio que su norma no tiene efecto.',
  'tenants.window_hours': 'Contrato: horas para oponerse.',
  'tenants.languages': 'Contrato: lista de idiomas en que se le escribe, como de.',
  'tenants.closed_exceptions':
    'Contrato: lista de excepciones que cierra: agency_states_redirect_would_harm (la redirección dañaría), tenant_is_subject (cliente afectado), tenant_unreachable (ilocalizable).',
  'tenants.party':
    'De una parte o un contacto: contract_party (contratante), processor (encargado) o controller (responsable).',
  'tenants.party_tenant': 'Si la parte es ella misma cliente aquí: su identificador.',
  'tenants.told': 'yes (sí) o no; vacío: se avisa al contratante, a los demás no.',
  'tenants.contact':
    'El identificador del contacto. Otra persona es otro identificador: una llave de acceso queda con él.',
  'tenants.mail': 'La dirección de correo del contacto.',
  'tenants.language': 'El idioma del contacto, como de.',
  'tenants.receives':
    'Qué recibe el contacto: notice (aviso), drill (simulacro), ambos o nothing (nada); vacío: ambos.',
  'authorities.record': 'Qué es la línea: authority (autoridad) u officer (funcionario).',
  'authorities.authority':
    'El identificador de la autoridad: minúsculas, cifras, - y _. Uno desconocido se propone como nuevo.',
  'authorities.officer': 'De un funcionario: su identificador.',
  'authorities.name': 'El nombre.',
  'authorities.country': 'De una autoridad: su país, dos letras.',
  'authorities.domains': 'De una autoridad: lista de los dominios desde los que escribe.',
  'authorities.callback':
    'De una autoridad: el número o la dirección para devolver la llamada, de ningún escrito.',
  'authorities.key':
    'La clave para la que se sellan las respuestas, un destinatario age; puede quedar vacía.',
  'authorities.language': 'De una autoridad: el idioma en que se le escribe, como de; puede quedar vacío.',
  'authorities.mail': 'De un funcionario: la dirección de correo.',
  'authorities.phone': 'De un funcionario: el número de teléfono; puede quedar vacío.',
  'authorities.source': 'Dónde se consultó; obligatorio si la línea cambia algo.',
  'authorities.checked_on': 'En qué día; obligatorio si la línea cambia algo.',
}
