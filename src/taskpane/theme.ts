import { createTheme, type ITheme } from "office-ui-fabric-react/lib/Styling";

const FONT =
  "'Segoe UI Variable Text', 'Segoe UI', 'Selawik', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif";

/** Excel's green as the accent; every text pair holds 4.5 : 1. The same values stand in styles/tokens.css. */
export const LIGHT_THEME: ITheme = createTheme({
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: "#0f703b",
    themeDarkAlt: "#0e6536",
    themeDark: "#0b552d",
    themeDarker: "#083f21",
    themeSecondary: "#107c41",
    themeTertiary: "#6cb38a",
    themeLight: "#c3e4d1",
    themeLighter: "#e2f2e9",
    themeLighterAlt: "#f5fbf8",
    neutralPrimary: "#242424",
    neutralSecondary: "#424242",
    neutralTertiary: "#757575",
    neutralLight: "#ebebeb",
    neutralLighter: "#f3f3f3",
    neutralLighterAlt: "#fafafa",
    white: "#ffffff",
    black: "#1a1a1a",
  },
  semanticColors: { inputBorder: "#8a8a8a", buttonBorder: "#8a8a8a" },
});

export const DARK_THEME: ITheme = createTheme({
  isInverted: true,
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: "#6fcf97",
    themeDarkAlt: "#82d6a5",
    themeDark: "#97deb5",
    themeDarker: "#b4e8ca",
    themeSecondary: "#6fcf97",
    themeTertiary: "#3c7a56",
    themeLight: "#1f4631",
    themeLighter: "#183526",
    themeLighterAlt: "#12261c",
    neutralPrimary: "#f3f3f3",
    neutralPrimaryAlt: "#e6e6e6",
    neutralDark: "#ffffff",
    neutralSecondary: "#d0d0d0",
    neutralSecondaryAlt: "#b8b8b8",
    neutralTertiary: "#9d9d9d",
    neutralTertiaryAlt: "#6b6b6b",
    neutralQuaternary: "#525252",
    neutralQuaternaryAlt: "#474747",
    neutralLight: "#3d3d3d",
    neutralLighter: "#333333",
    neutralLighterAlt: "#2b2b2b",
    white: "#292929",
    black: "#ffffff",
  },
  semanticColors: { inputBorder: "#8a8a8a", buttonBorder: "#8a8a8a" },
});
