"""Pure: lists of patients as clinics have them (CSV of any make, FHIR R4); what is wrong is said by row and column."""
