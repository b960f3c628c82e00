export const DEMO_PASSWORD = 'mat-khau-minh-hoa-1'
