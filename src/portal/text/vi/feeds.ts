/** Words of the feed. */
export const feeds = {
  description: (siteName: string) =>
    `Tin tức, văn bản chỉ đạo, kế hoạch, phong trào, mô hình mới trên ${siteName}`,
} as const
