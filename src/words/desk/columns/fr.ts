// What the columns of the tables that are brought in mean. French.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'columns.title': 'Ce que signifient les colonnes',
  'columns.column': 'Colonne',
  'columns.needed': 'obligatoire',
  'columns.what': 'Ce qu’elle contient',
  'columns.file':
    'CSV en UTF-8, séparé par des virgules ou des points-virgules, les noms des colonnes à la première ligne. Dans une cellule, les listes sont séparées par |. Une colonne inconnue est refusée. Les jours s’écrivent 2026-11-25.',
  'columns.example': 'Télécharger l’en-tête avec une ligne d’exemple',
  'open.reference':
    'La référence dans l’autre système. Une demande sur plusieurs clients est faite de plusieurs lignes d’une même référence, à la suite.',
  'open.authority': 'Le nom de l’autorité.',
  'open.country': 'Son pays, deux lettres.',
  'open.received': 'Quand elle a été reçue.',
  'open.instrument':
    'Le type d’acte, par son identifiant dans les recueils de droit ; peut rester vide. Ce que seules des personnes désignées peuvent connaître ne passe pas par un tableau.',
  'open.body': 'Son tribunal ou service, si connu.',
  'open.purpose': 'Son but, avec le mot des recueils de droit ; vide : une enquête.',
  'open.authority_reference': 'La référence de l’autorité.',
  'open.issued': 'Le jour où elle a été émise.',
  'open.officer_mail': 'L’adresse électronique de l’agent.',
  'open.served': 'Quand elle a été signifiée ; vide : à la réception.',
  'open.served_manner': 'Comment elle a été signifiée, en mots.',
  'open.due':
    'Pour quand il faut répondre ; un jour finit là où il finit d’abord dans le pays de l’autorité. Vide : aucun délai connu.',
  'open.tenant': 'L’identifiant du client dans l’annuaire ; vide si personne n’est encore rapproché.',
  'open.identifiers':
    'Liste : adresses électroniques, adresses IP, ou type:valeur avec email, ip, phone, account, domain, imei, imsi, iccid.',
  'open.categories':
    'Liste : subscriber (abonné), traffic (trafic), location (localisation), content_stored (contenu stocké), content_realtime (contenu en temps réel).',
  'open.period_from': 'À partir de quand des données sont demandées.',
  'open.period_to': 'Jusqu’à quand ; un jour compte jusqu’à sa fin.',
  'open.secrecy':
    'none (aucun), requested (demandé), court_order (ordonné par un juge) ou statutory (légal) ; vide : aucun.',
  'open.secrecy_from': 'Le premier jour du secret.',
  'open.secrecy_until': 'Le dernier jour où il lie ; vide : aucune fin indiquée.',
  'open.secrecy_source': 'L’ordonnance ou la loi ; obligatoire là où le secret lie.',
  'open.secrecy_covers':
    'Liste : fact (la demande elle-même), agency (l’autorité), content (le contenu) ; vide : tout.',
  'open.told': 'Quand le client y a été informé ; vide : pas informé.',
  'open.tells': 'us (nous), ou authority là où le droit le laisse à l’autorité ; vide : us.',
  'open.redirected': 'Le jour où une lettre a renvoyé l’autorité vers le client.',
  'open.redirect_outcome':
    'withdrawn (retirée), went_to_tenant (allée au client), renewed_to_us (renouvelée chez nous), notice_allowed (de même, et une personne nommée peut être informée) ; vide : l’autorité n’a pas répondu.',
  'open.redirect_note': 'Où elle l’a dit ; obligatoire avec un résultat.',
  'open.extended_until': 'Jusqu’à quand un délai écrit a été accordé.',
  'open.extended_by': 'Qui l’a accordé, et où c’est écrit ; obligatoire.',
  'open.challenge':
    'Ce qui est ouvert : motion_to_quash_or_modify, motion_2703h, common_law_comity, challenge_2705b, reciprocal_notice_3511, objection_article_17, objection_to_designated_authority, other (autre).',
  'open.challenge_about': 'production (remise) ou secrecy (secret) ; vide si son type n’en vise qu’un.',
  'open.challenge_forum': 'Le tribunal ou l’autorité ; obligatoire avec une contestation.',
  'open.challenge_filed': 'Le jour du dépôt ; obligatoire avec une contestation.',
  'open.stayed': 'Le jour où un tribunal a suspendu la remise.',
  'open.stayed_by': 'L’ordonnance du tribunal qui l’a suspendue.',
  'open.holds': 'Liste de jours : le dernier jour de chaque conservation dans vos systèmes.',
  'open.status': 'open (ouverte), ou answered là où l’autorité a déjà sa réponse ; vide : open.',
  'open.outcome':
    'De ce qui a reçu réponse : complied (satisfaite), complied_in_part (en partie), rejected (rejetée), redirected (renvoyée), withdrawn (retirée), no_data (aucune donnée), challenged (contestée).',
  'open.note': 'Pour le bureau ; jamais dans une copie.',
  'tenants.record':
    'Ce qu’est la ligne : tenant (client), party (partie) ou contact. Les lignes d’un client peuvent être n’importe où.',
  'tenants.tenant': 'L’identifiant du client : minuscules, chiffres, - et _.',
  'tenants.name': 'Le nom.',
  'tenants.kind':
    'D’un client : enterprise (entreprise), public_sector (secteur public) ou consumer (particulier).',
  'tenants.country': 'Le siège, deux lettres.',
  'tenants.profession': 'law_firm (cabinet d’avocats), journalist (presse), ou vide.',
  'tenants.source_key':
    'Sa clé dans vos systèmes, telle que vos sources la donnent. Obligatoire pour un nouveau client ; vide, une clé connue reste ; un export la laisse vide.',
  'tenants.domains': 'Liste de ses domaines ; celui qui ressemble à celui d’un autre client est refusé.',
  'tenants.notice_hours':
    'Contrat : heures après la décision pour l’informer. Ce qui est plus large que votre règle est sans effet.',
  'tenants.window_hours': 'Contrat : heures pour s’opposer.',
  'tenants.languages': 'Contrat : liste des langues dans lesquelles on lui écrit, comme de.',
  'tenants.closed_exceptions':
    'Contrat : liste des exceptions qu’il ferme : agency_states_redirect_would_harm (le renvoi nuirait), tenant_is_subject (client visé), tenant_unreachable (injoignable).',
  'tenants.party':
    'D’une partie ou d’un contact : contract_party (cocontractant), processor (sous-traitant) ou controller (responsable).',
  'tenants.party_tenant': 'Si la partie est elle-même cliente ici : son identifiant.',
  'tenants.told': 'yes (oui) ou no (non) ; vide : le cocontractant est informé, les autres non.',
  'tenants.contact':
    'L’identifiant du contact. Une autre personne a un autre identifiant : une clé d’accès y reste liée.',
  'tenants.mail': 'L’adresse électronique du contact.',
  'tenants.language': 'La langue du contact, comme de.',
  'tenants.receives':
    'Ce que reçoit le contact : notice (avis), drill (exercice), les deux, ou nothing (rien) ; vide : les deux.',
  'authorities.record': 'Ce qu’est la ligne : authority (autorité) ou officer (agent).',
  'authorities.authority':
    'L’identifiant de l’autorité : minuscules, chiffres, - et _. Un identifiant inconnu est proposé comme nouveau.',
  'authorities.officer': 'D’un agent : son identifiant.',
  'authorities.name': 'Le nom.',
  'authorities.country': 'D’une autorité : son pays, deux lettres.',
  'authorities.domains': 'D’une autorité : liste des domaines depuis lesquels elle écrit.',
  'authorities.callback': 'D’une autorité : le numéro ou l’adresse de rappel, tirés d’aucun document.',
  'authorities.key':
    'La clé pour laquelle les réponses sont scellées, un destinataire age ; peut rester vide.',
  'authorities.language':
    'D’une autorité : la langue dans laquelle on lui écrit, comme de ; peut rester vide.',
  'authorities.mail': 'D’un agent : l’adresse électronique.',
  'authorities.phone': 'D’un agent : le numéro de téléphone ; peut rester vide.',
  'authorities.source': 'Où cela a été vérifié ; obligatoire si la ligne change quelque chose.',
  'authorities.checked_on': 'Quel jour ; obligatoire si la ligne change quelque chose.',
}
