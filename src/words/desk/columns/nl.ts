// What the columns of the tables that are brought in mean. Dutch.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'columns.title': 'Wat de kolommen betekenen',
  'columns.column': 'Kolom',
  'columns.needed': 'verplicht',
  'columns.what': 'Wat erin staat',
  'columns.file':
    'CSV in UTF-8, gescheiden door komma’s of puntkomma’s, met de namen van de kolommen op de eerste regel. Lijsten in één cel worden gescheiden door |. Een onbekende kolom wordt geweigerd. Dagen schrijft u als 2026-11-25.',
  'columns.example': 'De kopregel met een voorbeeldregel downloaden',
  'open.reference':
    'Het kenmerk in het andere systeem. Een vordering over meer klanten is meer regels van één kenmerk, onder elkaar.',
  'open.authority': 'De naam van de autoriteit.',
  'open.country': 'Het land, twee letters.',
  'open.received': 'Wanneer zij is ontvangen.',
  'open.instrument':
    'De soort stuk, met de aanduiding uit de rechtspakketten; mag leeg zijn. Wat alleen aangewezen mensen mogen weten, komt niet via een tabel.',
  'open.body': 'De rechtbank of dienst, indien bekend.',
  'open.purpose': 'Waarvoor zij dient, met het woord uit de rechtspakketten; leeg: een onderzoek.',
  'open.authority_reference': 'Het kenmerk van de autoriteit.',
  'open.issued': 'De dag waarop zij is uitgevaardigd.',
  'open.officer_mail': 'Het mailadres van de functionaris.',
  'open.served': 'Wanneer zij is betekend; leeg: bij ontvangst.',
  'open.served_manner': 'Hoe zij is betekend, in woorden.',
  'open.due':
    'Wanneer er geantwoord moet zijn; een dag eindigt waar hij in het land van de autoriteit het eerst eindigt. Leeg: geen termijn bekend.',
  'open.tenant': 'De aanduiding van de klant in de gids; leeg als nog niemand is gevonden.',
  'open.identifiers':
    'Lijst: mailadressen, IP-adressen, of soort:waarde met email, ip, phone, account, domain, imei, imsi, iccid.',
  'open.categories':
    'Lijst: subscriber (abonnee), traffic (verkeer), location (locatie), content_stored (opgeslagen inhoud), content_realtime (lopende inhoud).',
  'open.period_from': 'Vanaf wanneer gegevens worden gevraagd.',
  'open.period_to': 'Tot wanneer; een dag telt tot het einde.',
  'open.secrecy':
    'none (geen), requested (verzocht), court_order (gerechtelijk) of statutory (wettelijk); leeg: geen.',
  'open.secrecy_from': 'De eerste dag van geheimhouding.',
  'open.secrecy_until': 'De laatste dag waarop zij bindt; leeg: geen einde genoemd.',
  'open.secrecy_source': 'Het bevel of de wet; verplicht waar geheimhouding bindt.',
  'open.secrecy_covers':
    'Lijst: fact (de vordering zelf), agency (de autoriteit), content (de inhoud); leeg: alles.',
  'open.told': 'Wanneer de klant daar is ingelicht; leeg: niet ingelicht.',
  'open.tells': 'us (wij), of authority waar de wet het aan de autoriteit overlaat; leeg: us.',
  'open.redirected': 'De dag waarop een brief de autoriteit naar de klant verwees.',
  'open.redirect_outcome':
    'withdrawn (ingetrokken), went_to_tenant (naar de klant), renewed_to_us (opnieuw bij ons), notice_allowed (ook, en één genoemde persoon mag worden ingelicht); leeg: de autoriteit heeft niet geantwoord.',
  'open.redirect_note': 'Waar zij dat zei; verplicht bij een uitkomst.',
  'open.extended_until': 'Tot wanneer schriftelijk meer tijd is gegeven.',
  'open.extended_by': 'Wie die gaf en waar dat staat; verplicht.',
  'open.challenge':
    'Wat openstaat: motion_to_quash_or_modify, motion_2703h, common_law_comity, challenge_2705b, reciprocal_notice_3511, objection_article_17, objection_to_designated_authority, other (anders).',
  'open.challenge_about':
    'production (afgifte) of secrecy (geheimhouding); leeg als de soort maar één betreft.',
  'open.challenge_forum': 'De rechtbank of autoriteit; verplicht bij een betwisting.',
  'open.challenge_filed': 'De dag van indiening; verplicht bij een betwisting.',
  'open.stayed': 'De dag waarop een rechter de afgifte schorste.',
  'open.stayed_by': 'Het bevel van de rechter daartoe.',
  'open.holds': 'Lijst van dagen: de laatste dag van elke bewaring in uw systemen.',
  'open.status': 'open, of answered waar de autoriteit haar antwoord al heeft; leeg: open.',
  'open.outcome':
    'Van wat is beantwoord: complied (voldaan), complied_in_part (deels), rejected (afgewezen), redirected (doorverwezen), withdrawn (ingetrokken), no_data (geen gegevens), challenged (aangevochten).',
  'open.note': 'Voor de behandelaars; nooit in een kopie.',
  'tenants.record':
    'Wat de regel is: tenant (klant), party (partij) of contact. Regels van één klant mogen overal staan.',
  'tenants.tenant': 'De aanduiding van de klant: kleine letters, cijfers, - en _.',
  'tenants.name': 'De naam.',
  'tenants.kind':
    'Van een klant: enterprise (onderneming), public_sector (overheid) of consumer (particulier).',
  'tenants.country': 'De zetel, twee letters.',
  'tenants.profession': 'law_firm (advocatenkantoor), journalist (pers) of leeg.',
  'tenants.source_key':
    'De sleutel in uw systemen, zoals uw bronnen die melden. Verplicht bij een nieuwe klant; leeg laat een bekende staan; een export laat hem leeg.',
  'tenants.domains': 'Lijst van domeinen; een die op dat van een andere klant lijkt, wordt geweigerd.',
  'tenants.notice_hours':
    'Contract: uren na de beslissing waarin wordt ingelicht. Wat ruimer is dan uw beleid, heeft geen effect.',
  'tenants.window_hours': 'Contract: uren waarin bezwaar kan worden gemaakt.',
  'tenants.languages': 'Contract: lijst van talen waarin wordt geschreven, zoals de.',
  'tenants.closed_exceptions':
    'Contract: lijst van uitzonderingen die het sluit: agency_states_redirect_would_harm (verwijzing schaadt), tenant_is_subject (klant is betrokkene), tenant_unreachable (onbereikbaar).',
  'tenants.party':
    'Van een partij of contact: contract_party (contractpartij), processor (verwerker) of controller (verantwoordelijke).',
  'tenants.party_tenant': 'Waar de partij hier zelf klant is: haar aanduiding.',
  'tenants.told': 'yes (ja) of no (nee); leeg: de contractpartij wordt ingelicht, anderen niet.',
  'tenants.contact':
    'De aanduiding van het contact. Een ander mens is een andere aanduiding: een passkey blijft daarbij.',
  'tenants.mail': 'Het mailadres van het contact.',
  'tenants.language': 'De taal van het contact, zoals de.',
  'tenants.receives':
    'Wat het contact krijgt: notice (bericht), drill (oefening), beide of nothing (niets); leeg: beide.',
  'authorities.record': 'Wat de regel is: authority (autoriteit) of officer (functionaris).',
  'authorities.authority':
    'De aanduiding van de autoriteit: kleine letters, cijfers, - en _. Een onbekende wordt als nieuw voorgesteld.',
  'authorities.officer': 'Van een functionaris: de aanduiding.',
  'authorities.name': 'De naam.',
  'authorities.country': 'Van een autoriteit: het land, twee letters.',
  'authorities.domains': 'Van een autoriteit: lijst van de domeinen waarvan zij schrijft.',
  'authorities.callback': 'Van een autoriteit: het nummer of adres om terug te bellen, uit geen enkel stuk.',
  'authorities.key': 'De sleutel waarvoor antwoorden worden verzegeld, een age-ontvanger; mag leeg zijn.',
  'authorities.language':
    'Van een autoriteit: de taal waarin haar wordt geschreven, zoals de; mag leeg zijn.',
  'authorities.mail': 'Van een functionaris: het mailadres.',
  'authorities.phone': 'Van een functionaris: het telefoonnummer; mag leeg zijn.',
  'authorities.source': 'Waar dit is nagekeken; verplicht waar de regel iets wijzigt.',
  'authorities.checked_on': 'Op welke dag; verplicht waar de regel iets wijzigt.',
}
