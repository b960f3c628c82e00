/** Words of the portal as a whole. */
export const site = {
  /** Used until the settings name the portal. */
  name: 'Cổng thông tin cải cách hành chính',
  fileTooLarge: 'Tệp lớn quá 20 MB. Vui lòng chọn tệp nhỏ hơn.',
  preview: {
    title: 'Bản xem trước',
    explanation: 'Chỉ cán bộ đã đăng nhập thấy trang này. Nội dung chưa được đăng công khai.',
  },
} as const
