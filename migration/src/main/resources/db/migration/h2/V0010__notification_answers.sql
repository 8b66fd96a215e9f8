-- Every answer of a notification, of a child and of a person moves into one JSON text; only the answers that queries look
-- for keep columns of their own. The two databases write JSON differently.

alter table notification add column answers varchar(1000000) default '{}' not null;
update notification set answers = cast(json_object(
    'caseName': case_name,
    'notifierName': notifier_name,
    'notifierJobTitle': notifier_job_title,
    'notifierEmail': notifier_email,
    'notifierPhone': notifier_phone,
    'incidentDate': incident_date,
    'incidentDatePrecision': incident_date_precision,
    'incidentTime': incident_time,
    'locationType': location_type,
    'placeAuthorityCode': place_authority_code,
    'setting': setting,
    'placeDescription': place_description,
    'awarenessDate': awareness_date,
    'nature': nature,
    'natureExplanation': nature_explanation,
    'abuseStatus': abuse_status,
    'abuseTypes': abuse_types,
    'harmType': harm_type,
    'circumstances': circumstances,
    'immediateSafety': immediate_safety,
    'duplicateDecision': duplicate_decision,
    'lateReason': late_reason
    absent on null) as varchar);
alter table notification drop column notifier_name;
alter table notification drop column notifier_job_title;
alter table notification drop column notifier_email;
alter table notification drop column notifier_phone;
alter table notification drop column incident_date_precision;
alter table notification drop column incident_time;
alter table notification drop column location_type;
alter table notification drop column setting;
alter table notification drop column place_description;
alter table notification drop column nature_explanation;
alter table notification drop column abuse_types;
alter table notification drop column harm_type;
alter table notification drop column circumstances;
alter table notification drop column immediate_safety;
alter table notification drop column duplicate_decision;
alter table notification drop column late_reason;
comment on column notification.answers is 'All answers as typed: one JSON object of texts by the name of the field, in canonical form.';

alter table notified_child add column answers varchar(1000000) default '{}' not null;
update notified_child set answers = cast(json_object(
    'identityStatus': identity_status,
    'givenName': given_name,
    'familyName': family_name,
    'dateOfBirth': date_of_birth,
    'ageEstimate': age_estimate,
    'dateOfDeath': date_of_death,
    'sex': sex,
    'ethnicity': ethnicity,
    'disability': disability,
    'lookedAfter': looked_after,
    'homeAuthorityCode': home_authority_code,
    'childInNeedPlan': child_in_need_plan,
    'childProtectionPlan': child_protection_plan,
    'knownToAgencies': known_to_agencies
    absent on null) as varchar);
alter table notified_child drop column age_estimate;
alter table notified_child drop column sex;
alter table notified_child drop column ethnicity;
alter table notified_child drop column disability;
alter table notified_child drop column home_authority_code;
alter table notified_child drop column child_in_need_plan;
alter table notified_child drop column child_protection_plan;
alter table notified_child drop column known_to_agencies;
comment on column notified_child.answers is 'All answers as typed: one JSON object of texts by the name of the field, in canonical form.';

alter table notification_version alter column content set data type varchar(1000000);
