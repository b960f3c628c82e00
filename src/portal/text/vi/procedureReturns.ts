/** Words of "Nộp hôm nay, hẹn trả …". */
export const procedureReturns = {
  summary: 'Nộp hôm nay, hẹn trả',
  atOpening: (time: string) => `${time} nếu nộp đầu giờ sáng`,
  otherwise: (day: string) => `(sau 15:00: ${day})`,
  intro: (today: string) => `Nếu cơ quan nhận đủ hồ sơ hợp lệ hôm nay, ${today}:`,
  introOn: (day: string) => `Nếu cơ quan nhận đủ hồ sơ hợp lệ ${day}:`,
  introAt: (time: string, day: string) => `Nếu cơ quan nhận đủ hồ sơ hợp lệ lúc ${time}, ${day}:`,
  for: {
    'any-time': 'Nộp giờ nào trong ngày cũng vậy',
    'in-time': (time: string) => `Nộp đến ${time}`,
    late: (time: string) => `Nộp sau ${time}`,
    opening: 'Nộp đầu giờ sáng',
    asked: 'Nộp đúng giờ này',
  },
  at: (time: string, day: string) => `${time}, ${day}`,
  limit: (channels: string, limit: string) => `${channels}: ${limit}`,
  noLimit: 'Pháp luật không quy định thời hạn, nên không có ngày hẹn.',
  wordsOnly:
    'Thời hạn ghi bằng lời, cổng không tự tính ngày hẹn. Vui lòng xem ngày ghi trên giấy hẹn.',
  unknown: 'Chưa có thông tin về thời hạn, nên chưa tính được ngày hẹn.',
  beyond: (year: string) =>
    `Lịch nghỉ lễ năm ${year} chưa được nhập; ngày hẹn có thể muộn hơn nếu rơi vào ngày nghỉ.`,
  hourly: 'Thời hạn tính bằng giờ làm việc; chọn giờ nộp bên dưới để biết giờ trả.',
  count: 'Cách tính',
  countOf: (when: string) => `Cách tính: ${when.charAt(0).toLocaleLowerCase('vi')}${when.slice(1)}`,
  runs: {
    start: (days: string) => `${days}: ngày bắt đầu (không tính)`,
    startsAndEnds: (days: string) => `${days}: ngày tiếp nhận, trả kết quả trong ngày`,
    startsHours: (days: string) => `${days}: bắt đầu tính giờ làm việc`,
    counted: (days: string, first: string) => `${days}: ngày thứ ${first}`,
    countedMany: (days: string, first: string, last: string) =>
      `${days}: ngày thứ ${first} đến ${last}`,
    ends: (days: string, count: string, unit: string) => `${days}: hết ${count} ${unit}`,
    office: (days: string) => `${days}: giờ làm việc được tính tiếp`,
    late: (days: string) => `${days}: nhận sau giờ bàn giao, chuyển sang ngày làm việc sau`,
    weekend: (days: string) => `${days}: nghỉ cuối tuần`,
    off: (days: string, name: string) => `${days}: ${name}`,
    expected: (line: string) => `${line} (dự kiến, chưa có thông báo chính thức)`,
    span: (from: string, to: string) => `${from} – ${to}`,
  },
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  weekday: (weekday: string, day: string) => `${weekday} ${day}`,
  rules: {
    title: 'Quy tắc tính',
    lines: [
      'Ngày nhận hồ sơ không tính; thời hạn tính từ khi cơ quan nhận đủ hồ sơ hợp lệ, ghi trên giấy tiếp nhận.',
      'Hồ sơ nhận sau 15 giờ được bàn giao vào ngày làm việc tiếp theo; nộp nơi khác hoặc qua bưu chính thì tính từ khi hồ sơ đến cơ quan giải quyết (Nghị định 309/2026/NĐ-CP, Điều 8, 9).',
      '“Ngày làm việc” không tính thứ Bảy, Chủ nhật, ngày lễ, ngày nghỉ hoán đổi; có tính ngày làm bù. “Ngày” tính liên tục; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
    ],
  },
  form: {
    title: 'Tính cho ngày, giờ khác',
    day: 'Ngày nộp',
    time: 'Giờ nộp (không bắt buộc)',
    submit: 'Tính ngày hẹn',
  },
  wrong:
    'Ngày hoặc giờ nộp không đọc được. Vui lòng nhập ngày theo dạng 2026-11-25 và giờ theo dạng 14:30.',
} as const
