/** Words of the files that officers download: spreadsheets of the state of work, annexes, letters. */
export const office = {
  links: {
    state: 'Tình hình thực hiện (Excel)',
    stateCsv: 'Tình hình thực hiện (CSV)',
    annex: 'Phụ lục nhiệm vụ (Word)',
    annexSheet: 'Phụ lục nhiệm vụ (Excel)',
  },
  annex: {
    name: 'Phụ lục',
    title: 'Danh mục nhiệm vụ',
    /** Which paper it belongs to; dots where the portal does not know. */
    attachedTo: (plan: string, numberText: string | null) =>
      numberText ? `(Kèm theo văn bản số ${numberText}: ${plan})` : `(Kèm theo ${plan})`,
    none: 'Kế hoạch này chưa được tách thành từng nhiệm vụ.',
    columns: {
      number: 'STT',
      code: 'Mã',
      area: 'Lĩnh vực',
      title: 'Nhiệm vụ',
      product: 'Sản phẩm',
      leadUnit: 'Cơ quan chủ trì',
      coopUnits: 'Cơ quan phối hợp',
      responsiblePerson: 'Người phụ trách',
      due: 'Thời gian hoàn thành',
      lastDay: 'Hạn cuối',
      budget: 'Kinh phí',
      budgetAmount: 'Kinh phí (đồng)',
      budgetSource: 'Nguồn kinh phí',
      obligation: 'Tính chất',
      weight: 'Trọng số',
      note: 'Ghi chú',
    },
  },
  letter: {
    fileName: 'cong-van-don-doc',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    blank: '……………',
    number: 'Số:          /……-……',
    place: (place: string, month: string, year: string) =>
      `${place}, ngày ….. tháng ${month} năm ${year}`,
    subject: (paper: string | null) =>
      paper
        ? `V/v đôn đốc thực hiện nhiệm vụ quá hạn theo ${paper}`
        : 'V/v đôn đốc thực hiện các nhiệm vụ quá hạn',
    to: 'Kính gửi:',
    toListed: 'Các cơ quan, đơn vị có tên trong danh sách dưới đây.',
    /** First full citation of a paper, then its short form. */
    cite: {
      number: (kind: string, numberText: string) => `${kind} số ${numberText}`,
      date: (day: string) => day,
      issuer: (name: string) => `của ${name}`,
      titled: (kind: string, title: string) => `${kind} “${title}”`,
      directive: 'Văn bản chỉ đạo',
      plan: 'Kế hoạch',
    },
    opening: (paper: string | null, day: string, units: string, tasks: string) =>
      `${paper ? `Thực hiện ${paper}, qua` : 'Qua'} theo dõi trên cổng thông tin cải cách hành chính, tính đến ngày ${day} còn ${units} cơ quan, đơn vị có ${tasks} nhiệm vụ đã quá hạn nhưng chưa báo cáo hoàn thành, cụ thể như sau:`,
    demo: '(Danh sách có nhiệm vụ minh hoạ, không phải số liệu chính thức.)',
    table: {
      number: 'STT',
      code: 'Mã',
      title: 'Nhiệm vụ',
      originalDue: 'Hạn gốc',
      extendedTo: 'Gia hạn đến',
      daysLate: 'Số ngày trễ so với hạn gốc',
    },
    unit: (name: string, count: string) => `${name} (${count} nhiệm vụ)`,
    omitted: (count: string) =>
      `Ngoài ra còn ${count} nhiệm vụ quá hạn khác, xem bảng tình hình thực hiện trên cổng.`,
    asks: (name: string) => `${name} đề nghị Thủ trưởng các cơ quan, đơn vị nêu trên:`,
    ask: [
      '1. Tập trung chỉ đạo hoàn thành các nhiệm vụ đã quá hạn; cập nhật tiến độ, sản phẩm và tài liệu minh chứng trên cổng trước ngày …../…../………',
      '2. Báo cáo nguyên nhân chậm, trách nhiệm của tập thể, cá nhân có liên quan và thời gian cam kết hoàn thành.',
      '3. Nhiệm vụ chưa thể hoàn thành vì lý do khách quan thì đề nghị gia hạn trên cổng, nêu rõ lý do. Hạn gốc vẫn được giữ để theo dõi.',
    ],
    closing: (name: string) =>
      `Trong quá trình thực hiện nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về ${name} để được hướng dẫn, giải quyết./.`,
    receivers: { title: 'Nơi nhận:', lines: ['- Như trên;', '- ……………;', '- Lưu: VT, …….'] },
    signer: { role: 'QUYỀN HẠN, CHỨC VỤ', name: '(Họ và tên)' },
    nothingLate: 'Không có nhiệm vụ nào quá hạn, nên không có gì để đôn đốc.',
    notAllowed: 'Chỉ cơ quan Nội vụ mới soạn công văn đôn đốc.',
    button: (count: string) => `Soạn công văn đôn đốc (${count} nhiệm vụ quá hạn)`,
  },
  state: {
    sheets: { work: 'Tình hình thực hiện', units: 'Theo đơn vị', about: 'Thông tin' },
    itemKey: { directive: 'Yêu cầu số', plan: 'Nhiệm vụ số' },
    title: { directive: 'Yêu cầu', plan: 'Nhiệm vụ' },
    unit: 'Đơn vị chủ trì',
    extensions: 'Số lần gia hạn',
    current: 'So với hạn hiện tại',
    daysLate: 'Số ngày trễ so với hạn gốc',
    assignedOn: 'Ngày giao',
    submittedOn: 'Ngày báo cáo hoàn thành',
    verifiedOn: 'Ngày xác nhận',
  },
  units: {
    unit: 'Đơn vị',
    whole: 'Tất cả đơn vị',
    total: 'Số nhiệm vụ',
    done: 'Đã xác nhận hoàn thành',
    submitted: 'Chờ xác nhận',
    overdue: 'Đang trễ hạn',
    doneLate: 'Xong trễ hạn',
    dueSoon: 'Sắp đến hạn',
    noDeadline: 'Chưa xác định thời hạn',
    notReported: 'Chưa báo cáo tiến độ',
    percent: 'Tiến độ chung (%)',
    mostDaysLate: 'Trễ nhiều nhất so với hạn gốc (ngày)',
  },
  about: {
    field: 'Mục',
    value: 'Nội dung',
    title: { directive: 'Văn bản chỉ đạo', plan: 'Kế hoạch' },
    address: 'Địa chỉ trên cổng',
    asOf: 'Tính đến ngày',
    rule: 'Cách tính',
    ruleText:
      'Việc đã xong được xét theo ngày đơn vị báo cáo hoàn thành. Hạn gốc là hạn đầu tiên, không đổi khi được gia hạn. Ô trống là chưa có thông tin, không phải bằng 0.',
    demo: 'Lưu ý',
    demoText: 'Có dữ liệu minh hoạ, không phải số liệu chính thức (xem cột “Dữ liệu minh hoạ”).',
  },
} as const
