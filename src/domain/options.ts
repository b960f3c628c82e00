/*
 * Every list of fixed values. Collections offer them, rules switch on them, texts name them
 * (`text.options.<list>.<value>`). A value is stored in the database: rename one only with a migration.
 */

export const roles = [
  'admin',
  'home-affairs',
  'unit-officer',
  'unit-head',
  'inspector',
  'editor',
  'procedure-controller',
  'viewer',
] as const
export type Role = (typeof roles)[number]

// ── Units ────────────────────────────────────────────────────────────────────────────────────────

export const unitKinds = [
  'province',
  'district',
  'district-city',
  'town',
  'commune',
  'ward',
  'special-zone',
  'department',
  'office',
  'steering-committee',
  'people-committee',
  'service-centre',
  'public-service-unit',
  'mass-organisation',
  'neighbourhood',
  'ministry',
  'other',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** `district` exists only for units that ended before 01/07/2025. */
export const unitLevels = ['central', 'province', 'district', 'commune'] as const
export type UnitLevel = (typeof unitLevels)[number]

export const successionTypes = ['merge', 'split', 'rename', 'transfer', 'upgrade'] as const
export type SuccessionType = (typeof successionTypes)[number]

// ── Documents ────────────────────────────────────────────────────────────────────────────────────

/** The 29 kinds of Decree 30/2020 art. 7, in its order, then the normative kinds a portal cites. */
export const documentKinds = [
  'resolution',
  'decision',
  'instruction',
  'regulation',
  'rule',
  'communique',
  'notice',
  'guidance',
  'programme',
  'plan',
  'option',
  'scheme',
  'project',
  'report',
  'minutes',
  'submission',
  'contract',
  'official-letter',
  'official-telegram',
  'memorandum',
  'agreement',
  'power-of-attorney',
  'invitation',
  'introduction-letter',
  'leave-permit',
  'dispatch-slip',
  'transfer-slip',
  'notification-slip',
  'public-letter',
  'law',
  'ordinance',
  'decree',
  'circular',
  'normative-decision',
  'normative-resolution',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentValidities = [
  'unknown',
  'not-yet',
  'in-force',
  'partly-expired',
  'expired',
  'suspended',
] as const
export type DocumentValidity = (typeof documentValidities)[number]

/** How a signer signs: on behalf of, for, by order of, by authorisation (Decree 30/2020, annex I). */
export const signingModes = ['none', 'TM', 'KT', 'TL', 'TUQ'] as const
export type SigningMode = (typeof signingModes)[number]

export const urgencies = ['normal', 'urgent', 'very-urgent', 'express'] as const
export type Urgency = (typeof urgencies)[number]

export const documentRelationTypes = [
  'replaces',
  'amends',
  'abolishes',
  'guides',
  'implements',
  'attached-to',
  'corrects',
] as const
export type DocumentRelationType = (typeof documentRelationTypes)[number]

// ── Directives, plans, assignments ───────────────────────────────────────────────────────────────

export const obligations = ['mandatory', 'encouraged'] as const
export type Obligation = (typeof obligations)[number]

export const frequencies = ['once', 'continuous', 'periodic'] as const
export type Frequency = (typeof frequencies)[number]

export const dueKinds = [
  'none',
  'date',
  'month',
  'quarter',
  'year',
  'continuous',
  'conditional',
] as const
export type DueKind = (typeof dueKinds)[number]

/** A recipient is one unit, every unit of a kind, or every child of a unit. */
export const recipientModes = ['unit', 'kind', 'children'] as const
export type RecipientMode = (typeof recipientModes)[number]

export const planTypes = [
  'yearly',
  'stage',
  'programme',
  'procedure-control',
  'procedure-review',
  'survey',
  'inspection',
  'emulation',
  'other',
] as const
export type PlanType = (typeof planTypes)[number]

/** The areas of reform belong to a programme: Resolution 76/NQ-CP (2021) or 30c/NQ-CP (2011). */
export const areaCatalogues = ['nq76-2021', 'nq30c-2011'] as const
export type AreaCatalogue = (typeof areaCatalogues)[number]

/** `area-0` is steering: a heading of plans and reports, not one of the six areas. */
export const reformAreas = [
  'area-0',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'area-5',
  'area-6',
] as const
export type ReformArea = (typeof reformAreas)[number]

export const assignmentStates = [
  'draft',
  'assigned',
  'accepted',
  'in-progress',
  'submitted',
  'verified',
  'returned',
  'cancelled',
] as const
export type AssignmentState = (typeof assignmentStates)[number]

export const assignmentOrigins = ['directive', 'plan', 'inspection'] as const
export type AssignmentOrigin = (typeof assignmentOrigins)[number]

/** Why the office calendar differs from an ordinary week on a day. */
export const calendarEntryKinds = ['holiday', 'swap-off', 'swap-work'] as const
export type CalendarEntryKind = (typeof calendarEntryKinds)[number]

export const reminderKinds = ['digest', 'escalation'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** `unknown`: the process ended between sending and noting it; such a mail is never sent again. */
export const reminderStates = ['claimed', 'sent', 'failed', 'unknown'] as const
export type ReminderState = (typeof reminderStates)[number]

export const extensionDecisions = ['pending', 'granted', 'refused'] as const
export type ExtensionDecision = (typeof extensionDecisions)[number]

export const explanationStates = ['asked', 'answered', 'published'] as const
export type ExplanationState = (typeof explanationStates)[number]

export const progressKinds = ['progress', 'submit', 'return', 'verify', 'note'] as const
export type ProgressKind = (typeof progressKinds)[number]

// ── Emulation and models ─────────────────────────────────────────────────────────────────────────

export const movementForms = ['regular', 'wave', 'thematic', 'unknown'] as const
export type MovementForm = (typeof movementForms)[number]

export const movementLevels = ['national', 'province', 'cluster', 'unit'] as const
export type MovementLevel = (typeof movementLevels)[number]

export const movementPhases = [
  'launch',
  'register',
  'implement',
  'check',
  'interim-review',
  'final-review',
  'award',
  'replicate',
] as const
export type MovementPhase = (typeof movementPhases)[number]

export const entryStates = [
  'registered',
  'in-progress',
  'assessed',
  'awarded',
  'withdrawn',
] as const
export type EntryState = (typeof entryStates)[number]

/** A model is a practice owned by a unit; an initiative is recognised by a council. */
export const modelKinds = ['model', 'initiative'] as const
export type ModelKind = (typeof modelKinds)[number]

export const modelStages = [
  'unknown',
  'proposed',
  'registered',
  'piloting',
  'sustained',
  'evaluated',
  'replicating',
  'stopped',
] as const
export type ModelStage = (typeof modelStages)[number]

export const resultTags = [
  'satisfaction',
  'less-time',
  'less-trouble',
  'friendlier',
  'transparency',
] as const
export type ResultTag = (typeof resultTags)[number]

export const recognitionLevels = ['none', 'unit', 'province', 'national'] as const
export type RecognitionLevel = (typeof recognitionLevels)[number]

export const replicationStates = ['registered', 'piloting', 'applied', 'stopped'] as const
export type ReplicationState = (typeof replicationStates)[number]

// ── Procedures ───────────────────────────────────────────────────────────────────────────────────

export const procedureLevels = ['ministry', 'province', 'district', 'commune', 'other'] as const
export type ProcedureLevel = (typeof procedureLevels)[number]

export const audiences = [
  'citizen',
  'overseas-vietnamese',
  'foreigner',
  'cadre',
  'enterprise',
  'fdi-enterprise',
  'organisation',
  'foreign-organisation',
  'cooperative',
  'other',
] as const
export type Audience = (typeof audiences)[number]

/** `legacy4`: levels 1–4 before 2022; `two-level`: full or partial. Never converted into each other. */
export const onlineSchemes = ['none', 'two-level', 'legacy4'] as const
export type OnlineScheme = (typeof onlineSchemes)[number]

export const onlineLevels = ['full', 'partial', 'level-1', 'level-2', 'level-3', 'level-4'] as const
export type OnlineLevel = (typeof onlineLevels)[number]

/** Why a service is only partly online; Decree 224/2026 art. 14 wants the reason published. */
export const partialReasons = [
  'presence',
  'field-verification',
  'technical-fault',
  'other-technical',
] as const
export type PartialReason = (typeof partialReasons)[number]

export const procedureChangeKinds = ['unknown', 'new', 'amended', 'replaced', 'abolished'] as const
export type ProcedureChangeKind = (typeof procedureChangeKinds)[number]

/** Who announces a procedure; the days for announcing and entering it differ (NĐ 63/2010 art. 15, 24). */
export const announcingLevels = ['province', 'ministry'] as const
export type AnnouncingLevel = (typeof announcingLevels)[number]

export const channelKinds = ['in-person', 'online', 'public-post'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const timeLimitUnits = ['working-day', 'day', 'hour', 'month', 'year', 'none'] as const
export type TimeLimitUnit = (typeof timeLimitUnits)[number]

export const feeKinds = ['phi', 'le-phi', 'other'] as const
export type FeeKind = (typeof feeKinds)[number]

export const currencies = ['VND', 'USD'] as const
export type Currency = (typeof currencies)[number]

export const postingChannels = [
  'national-db',
  'notice-board',
  'kiosk-qr',
  'unit-site',
  'province-portal',
  'other',
] as const
export type PostingChannel = (typeof postingChannels)[number]

export const postingStates = ['ok', 'missing', 'outdated', 'wrong'] as const
export type PostingState = (typeof postingStates)[number]

// ── Inspections ──────────────────────────────────────────────────────────────────────────────────

export const inspectionTypes = ['reform', 'public-duty', 'procedure-control', 'thematic'] as const
export type InspectionType = (typeof inspectionTypes)[number]

export const inspectionModes = ['planned', 'unannounced', 'by-dossier', 'self-check'] as const
export type InspectionMode = (typeof inspectionModes)[number]

export const inspectionStages = ['planned', 'running', 'concluded', 'followed-up'] as const
export type InspectionStage = (typeof inspectionStages)[number]

export const findingSeverities = ['reminder', 'correct', 'violation'] as const
export type FindingSeverity = (typeof findingSeverities)[number]

// ── Figures, dates, log ──────────────────────────────────────────────────────────────────────────

/** Many published figures are inequalities ("hơn 91%"); showing them as exact would be false. */
export const comparators = ['eq', 'gt', 'gte', 'lt', 'lte', 'approx'] as const
export type Comparator = (typeof comparators)[number]

export const figurePhases = ['none', 'before', 'after'] as const
export type FigurePhase = (typeof figurePhases)[number]

export const datePrecisions = ['exact', 'day', 'month', 'year', 'unknown'] as const
export type DatePrecision = (typeof datePrecisions)[number]

export const changeActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'withdraw',
  'restore',
  'delete',
  'transition',
  'fan-out',
] as const
export type ChangeAction = (typeof changeActions)[number]
