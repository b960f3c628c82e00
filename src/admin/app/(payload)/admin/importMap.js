import { PublicLink as PublicLink_ba3636ffbe6f9edfbeae1858f63a7737 } from '../../../../../src/admin/components/PublicLink'
import { ReminderLetterLink as ReminderLetterLink_02c91b579eac4a63345648bcf2e6ced7 } from '../../../../../src/admin/components/ReminderLetterLink'
import { AssignmentPanel as AssignmentPanel_42146a5b154bdb6135e10a74d7757f7e } from '../../../../../src/admin/components/AssignmentPanel'
import { PlanTaskImport as PlanTaskImport_3fcdd2f51f4ad503cdabd5d906515ef9 } from '../../../../../src/admin/components/PlanTaskImport'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RecordKind as RecordKind_b3761195eb22c5d80a081789365a1505 } from '../../../../../src/admin/components/RecordKind'
import { BuiltInMeanings as BuiltInMeanings_76813235f3b719c902c950c26e5312e9 } from '../../../../../src/admin/components/BuiltInMeanings'
import { Icon as Icon_3f882480d09a96f54b4225e4fde0ddb2 } from '../../../../../src/admin/components/Icon'
import { Logo as Logo_173c918b12b4399111aa7f3374c84d44 } from '../../../../../src/admin/components/Logo'
import { PortalLink as PortalLink_886e33ff18823809621f9482efabc47e } from '../../../../../src/admin/components/PortalLink'
import { Dashboard as Dashboard_c977197de99cd572743deb8dce9ce2d0 } from '../../../../../src/admin/views/Dashboard'
import { LoginGreeting as LoginGreeting_38e66521a37c3f53a8a6f5393104144d } from '../../../../../src/admin/components/LoginGreeting'
import { NavLinks as NavLinks_d5e3f56014a3553e5ff22678afed9e95 } from '../../../../../src/admin/components/NavLinks'
import { InboxView as InboxView_10e7ab09dd8b0995791b0d01c97d8a3a } from '../../../../../src/admin/views/InboxView'
import { BriefingView as BriefingView_ba16d8e43df287b85f7139996c01d23a } from '../../../../../src/admin/views/BriefingView'
import { RemindersView as RemindersView_17315026246ee597c1876191fa2d1bcf } from '../../../../../src/admin/views/RemindersView'
import { AnnouncementsView as AnnouncementsView_d92ef9725b1bc42236d249d6dd43aa5c } from '../../../../../src/admin/views/AnnouncementsView'
import { PostingsView as PostingsView_cd243bb269fc60dea0335025e98a067e } from '../../../../../src/admin/views/PostingsView'
import { ImportView as ImportView_1cc50b2c135ad97890e64d26a72d7853 } from '../../../../../src/admin/views/ImportView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/PublicLink#PublicLink": PublicLink_ba3636ffbe6f9edfbeae1858f63a7737,
  "/src/admin/components/ReminderLetterLink#ReminderLetterLink": ReminderLetterLink_02c91b579eac4a63345648bcf2e6ced7,
  "/src/admin/components/AssignmentPanel#AssignmentPanel": AssignmentPanel_42146a5b154bdb6135e10a74d7757f7e,
  "/src/admin/components/PlanTaskImport#PlanTaskImport": PlanTaskImport_3fcdd2f51f4ad503cdabd5d906515ef9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/components/RecordKind#RecordKind": RecordKind_b3761195eb22c5d80a081789365a1505,
  "/src/admin/components/BuiltInMeanings#BuiltInMeanings": BuiltInMeanings_76813235f3b719c902c950c26e5312e9,
  "/src/admin/components/Icon#Icon": Icon_3f882480d09a96f54b4225e4fde0ddb2,
  "/src/admin/components/Logo#Logo": Logo_173c918b12b4399111aa7f3374c84d44,
  "/src/admin/components/PortalLink#PortalLink": PortalLink_886e33ff18823809621f9482efabc47e,
  "/src/admin/views/Dashboard#Dashboard": Dashboard_c977197de99cd572743deb8dce9ce2d0,
  "/src/admin/components/LoginGreeting#LoginGreeting": LoginGreeting_38e66521a37c3f53a8a6f5393104144d,
  "/src/admin/components/NavLinks#NavLinks": NavLinks_d5e3f56014a3553e5ff22678afed9e95,
  "/src/admin/views/InboxView#InboxView": InboxView_10e7ab09dd8b0995791b0d01c97d8a3a,
  "/src/admin/views/BriefingView#BriefingView": BriefingView_ba16d8e43df287b85f7139996c01d23a,
  "/src/admin/views/RemindersView#RemindersView": RemindersView_17315026246ee597c1876191fa2d1bcf,
  "/src/admin/views/AnnouncementsView#AnnouncementsView": AnnouncementsView_d92ef9725b1bc42236d249d6dd43aa5c,
  "/src/admin/views/PostingsView#PostingsView": PostingsView_cd243bb269fc60dea0335025e98a067e,
  "/src/admin/views/ImportView#ImportView": ImportView_1cc50b2c135ad97890e64d26a72d7853,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
