/** How the panel shows an instant (a field named …At). */
export const dayTimeAdmin = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy' },
} as const
