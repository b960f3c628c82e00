import { STANDARD_REMINDER_RULES, type ReminderRules } from '../domain/assignments/digest.js'
import type { Reader } from './reading/reader.js'

/** Whether and when reminders go out, as the settings say. */
export async function readReminderRules(reader: Reader): Promise<ReminderRules> {
  const { sendReminders, reminderHour, escalateAfterDays } = await reader.findGlobal('settings')
  return {
    isOn: sendReminders ?? STANDARD_REMINDER_RULES.isOn,
    hour: reminderHour ?? STANDARD_REMINDER_RULES.hour,
    escalateAfterDays: escalateAfterDays ?? STANDARD_REMINDER_RULES.escalateAfterDays,
  }
}
