// What the columns of the tables that are brought in mean. German.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'columns.title': 'Was die Spalten bedeuten',
  'columns.column': 'Spalte',
  'columns.needed': 'nötig',
  'columns.what': 'Was darin steht',
  'columns.file':
    'CSV in UTF-8, getrennt durch Kommas oder Strichpunkte, die Namen der Spalten in der ersten Zeile. Listen in einer Zelle werden durch | getrennt. Eine unbekannte Spalte wird abgelehnt. Tage schreibt man 2026-11-25.',
  'columns.example': 'Kopfzeile mit einer Beispielzeile herunterladen',
  'open.reference':
    'Das Aktenzeichen im anderen System. Ein Ersuchen über mehrere Kunden sind mehrere Zeilen eines Aktenzeichens untereinander.',
  'open.authority': 'Der Name der Behörde.',
  'open.country': 'Ihr Land, zwei Buchstaben.',
  'open.received': 'Wann es einging.',
  'open.instrument':
    'Die Art des Schreibens, mit ihrer Kennung in den Rechtspaketen; darf leer sein. Wovon nur benannte Personen wissen dürfen, kommt nicht über eine Tabelle.',
  'open.body': 'Ihr Gericht oder ihre Stelle, soweit bekannt.',
  'open.purpose': 'Wozu es dient, mit dem Wort der Rechtspakete; leer: eine Ermittlung.',
  'open.authority_reference': 'Das Aktenzeichen der Behörde.',
  'open.issued': 'Der Tag, an dem es ausgestellt wurde.',
  'open.officer_mail': 'Die E-Mail-Adresse der zuständigen Person.',
  'open.served': 'Wann es zugestellt wurde; leer: mit dem Eingang.',
  'open.served_manner': 'Wie es zugestellt wurde, in Worten.',
  'open.due':
    'Bis wann zu antworten ist; ein Tag endet dort, wo er im Land der Behörde zuerst endet. Leer: keine Frist bekannt.',
  'open.tenant': 'Die Kennung des Kunden im Verzeichnis; leer, wo noch niemand zugeordnet ist.',
  'open.identifiers':
    'Liste: E-Mail-Adressen, IP-Adressen oder Art:Wert mit email, ip, phone, account, domain, imei, imsi, iccid.',
  'open.categories':
    'Liste: subscriber (Bestandsdaten), traffic (Verkehrsdaten), location (Standort), content_stored (gespeicherter Inhalt), content_realtime (laufender Inhalt).',
  'open.period_from': 'Ab wann Daten verlangt werden.',
  'open.period_to': 'Bis wann; ein Tag zählt bis zu seinem Ende.',
  'open.secrecy':
    'none (keine), requested (erbeten), court_order (gerichtlich) oder statutory (gesetzlich); leer: keine.',
  'open.secrecy_from': 'Der erste Tag der Geheimhaltung.',
  'open.secrecy_until': 'Der letzte Tag, an dem sie bindet; leer: kein Ende genannt.',
  'open.secrecy_source': 'Die Anordnung oder das Gesetz; nötig, wo Geheimhaltung bindet.',
  'open.secrecy_covers':
    'Liste: fact (das Ersuchen selbst), agency (die Behörde), content (der Inhalt); leer: alles.',
  'open.told': 'Wann der Kunde dort benachrichtigt wurde; leer: nicht benachrichtigt.',
  'open.tells': 'us (wir) oder authority, wo das Recht es der Behörde überlässt; leer: us.',
  'open.redirected': 'Der Tag, an dem ein Schreiben die Behörde an den Kunden verwies.',
  'open.redirect_outcome':
    'withdrawn (zurückgenommen), went_to_tenant (ging zum Kunden), renewed_to_us (erneut an uns), notice_allowed (ebenso, und eine genannte Person darf unterrichtet werden); leer: keine Antwort der Behörde.',
  'open.redirect_note': 'Wo sie das sagte; nötig bei einem Ergebnis.',
  'open.extended_until': 'Bis wann schriftlich mehr Zeit gegeben wurde.',
  'open.extended_by': 'Wer sie gab und wo das steht; nötig.',
  'open.challenge':
    'Was offen ist: motion_to_quash_or_modify, motion_2703h, common_law_comity, challenge_2705b, reciprocal_notice_3511, objection_article_17, objection_to_designated_authority, other (anderes).',
  'open.challenge_about':
    'production (Herausgabe) oder secrecy (Geheimhaltung); leer, wo die Art nur eines betrifft.',
  'open.challenge_forum': 'Gericht oder Behörde; nötig bei einer Anfechtung.',
  'open.challenge_filed': 'Der Tag, an dem sie eingereicht wurde; nötig bei einer Anfechtung.',
  'open.stayed': 'Der Tag, an dem ein Gericht die Herausgabe aussetzte.',
  'open.stayed_by': 'Die Anordnung des Gerichts dazu.',
  'open.holds': 'Liste von Tagen: der letzte Tag jeder Sicherung in Ihren Systemen.',
  'open.status': 'open (offen) oder answered, wo die Behörde ihre Antwort schon hat; leer: open.',
  'open.outcome':
    'Von Beantwortetem: complied (erfüllt), complied_in_part (teilweise), rejected (abgelehnt), redirected (verwiesen), withdrawn (zurückgenommen), no_data (keine Daten), challenged (angefochten).',
  'open.note': 'Für die Bearbeitung; nie in einer Kopie.',
  'tenants.record':
    'Was die Zeile ist: tenant (Kunde), party (Partei) oder contact (Kontakt). Zeilen eines Kunden dürfen überall stehen.',
  'tenants.tenant': 'Die Kennung des Kunden: Kleinbuchstaben, Ziffern, - und _.',
  'tenants.name': 'Der Name.',
  'tenants.kind':
    'Beim Kunden: enterprise (Unternehmen), public_sector (öffentliche Stelle) oder consumer (Privatperson).',
  'tenants.country': 'Der Sitz, zwei Buchstaben.',
  'tenants.profession': 'law_firm (Kanzlei), journalist (Presse) oder leer.',
  'tenants.source_key':
    'Der Schlüssel in Ihren Systemen, wie Ihre Quellen ihn melden. Nötig bei einem neuen Kunden; leer bleibt ein bekannter; ein Export lässt ihn leer.',
  'tenants.domains': 'Liste der Domains; eine, die der eines anderen Kunden ähnelt, wird abgelehnt.',
  'tenants.notice_hours':
    'Vertrag: Stunden nach der Entscheidung, in denen benachrichtigt wird. Was weiter ist als Ihre Regel, wirkt nicht.',
  'tenants.window_hours': 'Vertrag: Stunden, in denen widersprochen werden kann.',
  'tenants.languages': 'Vertrag: Liste der Sprachen, in denen geschrieben wird, als de.',
  'tenants.closed_exceptions':
    'Vertrag: Liste der Ausnahmen, die er ausschließt: agency_states_redirect_would_harm (Verweis schadet), tenant_is_subject (Kunde ist Betroffener), tenant_unreachable (nicht erreichbar).',
  'tenants.party':
    'Bei Partei oder Kontakt: contract_party (Vertragspartei), processor (Auftragsverarbeiter) oder controller (Verantwortlicher).',
  'tenants.party_tenant': 'Wo die Partei hier selbst Kunde ist: ihre Kennung.',
  'tenants.told': 'yes (ja) oder no (nein); leer: die Vertragspartei wird benachrichtigt, andere nicht.',
  'tenants.contact':
    'Die Kennung des Kontakts. Eine andere Person ist eine andere Kennung: Ein Passkey bleibt an ihr.',
  'tenants.mail': 'Die E-Mail-Adresse des Kontakts.',
  'tenants.language': 'Die Sprache des Kontakts, als de.',
  'tenants.receives':
    'Was der Kontakt erhält: notice (Benachrichtigung), drill (Übung), beides oder nothing (nichts); leer: beides.',
  'authorities.record': 'Was die Zeile ist: authority (Behörde) oder officer (zuständige Person).',
  'authorities.authority':
    'Die Kennung der Behörde: Kleinbuchstaben, Ziffern, - und _. Eine unbekannte wird als neu vorgeschlagen.',
  'authorities.officer': 'Bei einer zuständigen Person: ihre Kennung.',
  'authorities.name': 'Der Name.',
  'authorities.country': 'Bei einer Behörde: ihr Land, zwei Buchstaben.',
  'authorities.domains': 'Bei einer Behörde: Liste der Domains, von denen sie schreibt.',
  'authorities.callback': 'Bei einer Behörde: die Nummer oder Adresse für den Rückruf, aus keinem Schreiben.',
  'authorities.key': 'Der Schlüssel, für den Antworten versiegelt werden, ein age-Empfänger; darf leer sein.',
  'authorities.language':
    'Bei einer Behörde: die Sprache, in der ihr geschrieben wird, als de; darf leer sein.',
  'authorities.mail': 'Bei einer zuständigen Person: die E-Mail-Adresse.',
  'authorities.phone': 'Bei einer zuständigen Person: die Telefonnummer; darf leer sein.',
  'authorities.source': 'Wo das nachgesehen wurde; nötig, wo die Zeile etwas ändert.',
  'authorities.checked_on': 'An welchem Tag; nötig, wo die Zeile etwas ändert.',
}
