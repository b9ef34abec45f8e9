import type { HostObject } from "./host-object";
import type { Site } from "./site";

/** Calculation is the book's own affair: what it can compute is up to date after every write. */
export function applicationObject({ book }: Site): HostObject {
  const { locale, decimal, thousands } = book.culture;
  return {
    name: "Application",
    read: {
      CalculationMode: () => "Automatic",
      CalculationState: () => "Done",
      DecimalSeparator: () => decimal,
      ThousandsSeparator: () => thousands,
      UseSystemSeparators: () => true,
    },
    link: {
      CultureInfo: () => ({
        name: "CultureInfo",
        read: { Name: () => locale },
        link: { NumberFormat: () => numberFormatInfo(decimal, thousands) },
      }),
    },
    call: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}

function numberFormatInfo(decimal: string, thousands: string): HostObject {
  return {
    name: "NumberFormatInfo",
    read: { NumberDecimalSeparator: () => decimal, NumberGroupSeparator: () => thousands },
  };
}
