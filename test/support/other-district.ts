export * from '../../stories/reports/other-district.ts';
