// What the columns of the tables that are brought in mean. Japanese.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'columns.title': '各列の意味',
  'columns.column': '列',
  'columns.needed': '必須',
  'columns.what': '内容',
  'columns.file':
    'UTF-8 の CSV。区切りはコンマまたはセミコロン、列名は先頭行。一つのセル内の一覧は | で区切ります。未知の列は受け付けません。日付は 2026-11-25 のように書きます。',
  'columns.example': '見出し行と記入例をダウンロード',
  'open.reference':
    '相手システムでの参照番号。複数の顧客に関する要請は、同じ参照番号の行を続けて記載します。',
  'open.authority': '当局の名称。',
  'open.country': '当局の国（2文字）。',
  'open.received': '受領した日時。',
  'open.instrument':
    '書面の種類（法令パックの識別子）。空欄可。指名された人だけが知り得るものは表では受け付けません。',
  'open.body': '裁判所または部署（分かる場合）。',
  'open.purpose': '目的（法令パックの語）。空欄なら捜査。',
  'open.authority_reference': '当局の参照番号。',
  'open.issued': '発行日。',
  'open.officer_mail': '担当官のメールアドレス。',
  'open.served': '送達の日時。空欄なら受領時。',
  'open.served_manner': '送達の方法（文章）。',
  'open.due': '回答期限。日付は当局の国で最初に終わる時刻に終わります。空欄なら不明。',
  'open.tenant': '名簿での顧客の識別子。まだ特定していなければ空欄。',
  'open.identifiers':
    '一覧：メールアドレス、IP アドレス、または種類:値（email, ip, phone, account, domain, imei, imsi, iccid）。',
  'open.categories':
    '一覧：subscriber（契約者）、traffic（通信）、location（位置）、content_stored（保存内容）、content_realtime（リアルタイム内容）。',
  'open.period_from': '求められるデータの始期。',
  'open.period_to': '終期。日付はその日の終わりまで。',
  'open.secrecy':
    'none（なし）、requested（依頼）、court_order（裁判所命令）、statutory（法定）。空欄ならなし。',
  'open.secrecy_from': '秘密保持の初日。',
  'open.secrecy_until': '拘束する最終日。空欄なら終期の定めなし。',
  'open.secrecy_source': '命令または法律。拘束力がある場合は必須。',
  'open.secrecy_covers': '一覧：fact（要請の存在）、agency（当局）、content（内容）。空欄ならすべて。',
  'open.told': '相手システムで顧客に通知した日時。空欄なら未通知。',
  'open.tells': 'us（当社）、または法律が当局に委ねる場合は authority。空欄なら us。',
  'open.redirected': '当局に顧客へ向かうよう求めた書簡の日。',
  'open.redirect_outcome':
    'withdrawn（取下げ）、went_to_tenant（顧客へ）、renewed_to_us（当社へ再度）、notice_allowed（同上、指名された一人に通知可）。空欄なら未回答。',
  'open.redirect_note': 'その回答の出典。結果があれば必須。',
  'open.extended_until': '書面で延長された期限。',
  'open.extended_by': '延長した者とその記載箇所。必須。',
  'open.challenge':
    '係属中のもの：motion_to_quash_or_modify、motion_2703h、common_law_comity、challenge_2705b、reciprocal_notice_3511、objection_article_17、objection_to_designated_authority、other（その他）。',
  'open.challenge_about': 'production（提出）または secrecy（秘密保持）。種類から一つに定まるなら空欄。',
  'open.challenge_forum': '裁判所または当局。争いがあれば必須。',
  'open.challenge_filed': '申立ての日。争いがあれば必須。',
  'open.stayed': '裁判所が提出を停止した日。',
  'open.stayed_by': '停止を命じた裁判所の命令。',
  'open.holds': '日付の一覧：貴社システムでの各保全の最終日。',
  'open.status': 'open（未了）、または当局へ回答済みなら answered。空欄なら open。',
  'open.outcome':
    '回答済みの結果：complied（応じた）、complied_in_part（一部）、rejected（拒否）、redirected（転送）、withdrawn（取下げ）、no_data（データなし）、challenged（争った）。',
  'open.note': '担当部署用。写しには載りません。',
  'tenants.record':
    '行の種類：tenant（顧客）、party（当事者）、contact（連絡先）。一顧客の行はどこにあっても構いません。',
  'tenants.tenant': '顧客の識別子：英小文字、数字、-、_。',
  'tenants.name': '名称。',
  'tenants.kind': '顧客の種類：enterprise（企業）、public_sector（公的機関）、consumer（個人）。',
  'tenants.country': '所在国（2文字）。',
  'tenants.profession': 'law_firm（法律事務所）、journalist（報道）、または空欄。',
  'tenants.source_key':
    '貴社システムでの鍵（データ源が返す値）。新規顧客には必須。既知の顧客は空欄で変更なし。書き出しでは空欄。',
  'tenants.domains': 'ドメインの一覧。他の顧客のものに似ていれば受け付けません。',
  'tenants.notice_hours': '契約：決定後に通知するまでの時間。方針より緩い値は効力がありません。',
  'tenants.window_hours': '契約：異議を述べられる時間。',
  'tenants.languages': '契約：書面の言語の一覧（例：de）。',
  'tenants.closed_exceptions':
    '契約で排除する例外の一覧：agency_states_redirect_would_harm（転送が害となる）、tenant_is_subject（顧客自身が対象）、tenant_unreachable（連絡不能）。',
  'tenants.party':
    '当事者または連絡先：contract_party（契約者）、processor（処理者）、controller（管理者）。',
  'tenants.party_tenant': '当事者自身が顧客である場合の識別子。',
  'tenants.told': 'yes（はい）または no（いいえ）。空欄なら契約者のみ通知。',
  'tenants.contact': '連絡先の識別子。別の人は別の識別子にします（パスキーは識別子に属します）。',
  'tenants.mail': '連絡先のメールアドレス。',
  'tenants.language': '連絡先の言語（例：de）。',
  'tenants.receives':
    '連絡先が受け取るもの：notice（通知）、drill（訓練）、両方、または nothing（なし）。空欄なら両方。',
  'authorities.record': '行の種類：authority（当局）または officer（担当官）。',
  'authorities.authority': '当局の識別子：英小文字、数字、-、_。未知のものは新規として提案されます。',
  'authorities.officer': '担当官の識別子。',
  'authorities.name': '名称または氏名。',
  'authorities.country': '当局の国（2文字）。',
  'authorities.domains': '当局が使うドメインの一覧。',
  'authorities.callback': '当局への折り返し先の番号または住所。書面から取ったものは不可。',
  'authorities.key': '回答を封印する鍵（age の受信者）。空欄可。',
  'authorities.language': '当局への書面の言語（例：de）。空欄可。',
  'authorities.mail': '担当官のメールアドレス。',
  'authorities.phone': '担当官の電話番号。空欄可。',
  'authorities.source': '確認した出典。何かを変える行では必須。',
  'authorities.checked_on': '確認した日。何かを変える行では必須。',
}
