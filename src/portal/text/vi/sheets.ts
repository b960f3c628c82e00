type FileKind = 'csv' | 'encrypted' | 'html' | 'json' | 'old' | 'other' | 'pdf' | 'xlsx' | 'zip'

const kinds: Readonly<Record<FileKind, string>> = {
  csv: 'văn bản CSV',
  encrypted: 'bảng tính được đặt mật khẩu',
  html: 'trang web (HTML)',
  json: 'dữ liệu JSON',
  old: 'bảng tính kiểu cũ (.xls)',
  other: 'dạng khác',
  pdf: 'PDF',
  xlsx: 'bảng tính XLSX',
  zip: 'tệp nén',
}

/** What is said of a file that somebody wants to bring in. */
export const sheets = {
  kinds,
  at: ({ row, column }: { row?: number | undefined; column?: string | undefined }) =>
    [row !== undefined && `Dòng ${row}`, column !== undefined && `cột ${column}`]
      .filter(Boolean)
      .join(', ')
      .replace(/^c/, 'C'),
  column: (letters: string, title: string) => (title ? `${letters} “${title}”` : letters),
  refused: {
    missing: (name: string) => `Không đọc được tệp “${name}”. Vui lòng kiểm tra đường dẫn.`,
    empty: 'Tệp trống, không có dữ liệu.',
    tooLarge: (limit: string) =>
      `Tệp lớn hơn giới hạn ${limit}. Vui lòng chia thành nhiều tệp nhỏ hơn.`,
    notWhatItSays: (name: string, kind: FileKind) =>
      `Tệp “${name}” có nội dung là ${kinds[kind]}, không đúng với đuôi tệp. Vui lòng kiểm tra lại tệp.`,
    notJson: (name: string) =>
      `Tệp “${name}” không phải danh sách bản ghi JSON: [ { … }, { … } ]. Nếu đây là bảng CSV, vui lòng đổi đuôi tệp thành .csv.`,
    unknownKind: (accepted: string) => `Tệp không phải ${accepted}.`,
    encrypted:
      'Bảng tính được đặt mật khẩu hoặc mã hóa. Vui lòng bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi lưu lại.',
    old: 'Bảng tính kiểu cũ (.xls). Vui lòng mở tệp và lưu lại thành “Sổ làm việc Excel (.xlsx)”.',
    macros:
      'Bảng tính có macro. Vui lòng lưu lại thành “Sổ làm việc Excel (.xlsx)” không có macro.',
    broken: 'Tệp bảng tính bị hỏng hoặc tải lên chưa đủ. Vui lòng lưu lại rồi thử lại.',
    brokenCsv: 'Dòng này có dấu ngoặc kép không khớp. Vui lòng lưu lại tệp từ phần mềm bảng tính.',
    bomb: (limit: string) =>
      `Tệp nén có dung lượng sau giải nén bất thường (quá ${limit} hoặc tỷ lệ nén quá cao) nên không được mở.`,
    encoding:
      'Tệp không phải văn bản UTF-8 hoặc UTF-16. Vui lòng lưu lại dạng “CSV UTF-8 (phân tách bằng dấu phẩy)”.',
    formula:
      'Ô chứa công thức. Vui lòng thay công thức bằng giá trị (Sao chép → Dán đặc biệt → Giá trị).',
    errorCell: 'Ô chứa lỗi của bảng tính (ví dụ #N/A). Vui lòng sửa ô này.',
    longCell: 'Nội dung của ô quá dài.',
    longRow: 'Dòng quá dài. Vui lòng kiểm tra dấu ngoặc kép và dấu phân cách.',
    header: (titles: readonly string[]) =>
      `Không tìm thấy dòng tiêu đề. Thiếu cột ${titles.map((title) => `“${title}”`).join(', ')}. Vui lòng dùng tệp mẫu.`,
    firstSheetOnly: (name: string) =>
      `Cổng chỉ đọc trang tính đầu tiên (“${name}”); vui lòng đưa bảng dữ liệu lên trang đó.`,
    beyond:
      'Ô này nằm ngoài các cột có tiêu đề. Giá trị có dấu phân tách (phẩy, chấm phẩy) phải đặt trong ngoặc kép; vui lòng lưu lại tệp từ phần mềm bảng tính.',
    repeatedColumn: 'Tiêu đề của cột này trùng với một cột khác.',
    brokenJson: (item: number) =>
      `Bản ghi thứ ${item} không đúng cú pháp JSON. Vui lòng kiểm tra lại tệp.`,
    longItem: (item: number) => `Bản ghi thứ ${item} quá dài.`,
    noList: 'Tệp JSON phải là một danh sách bản ghi: [ { … }, { … } ].',
    noRows: 'Tệp chỉ có dòng tiêu đề, không có dữ liệu.',
  },
} as const
