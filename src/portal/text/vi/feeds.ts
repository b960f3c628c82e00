/** Words of the feed. */
export const feeds = {
  description: (siteName: string) => `Tin tức, văn bản, kế hoạch, mô hình mới trên ${siteName}`,
} as const
