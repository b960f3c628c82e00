/** Where each part of a procedure stands on its page: the deep links that people send each other. */
export const sectionIds = {
  returns: 'hen-tra',
  steps: 'trinh-tu',
  channels: 'cach-thuc',
  papers: 'ho-so',
  who: 'doi-tuong-co-quan',
  results: 'ket-qua',
  conditions: 'dieu-kien',
  legalBases: 'can-cu',
  announcement: 'cong-bo',
  missing: 'con-thieu',
} as const
