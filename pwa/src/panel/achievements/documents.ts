import { graphql, type ResultOf } from "../../graphql/graphql";

const achievements = graphql(`
  fragment PanelAchievements on Achievements @_unmask {
    tiersOn
    badgesOn
    needs
    window
    below
    version
    tiers {
      id
      name
      description
      color
      rank
      pointsNeeded
      multiplierBp
      isActive
      members
      version
      spendNeeded {
        amountMinor
        currency
      }
      picture {
        url
        srcset
      }
    }
    badges {
      id
      title
      description
      icon
      measure
      least
      most
      isActive
      holders
      version
      picture {
        url
        srcset
      }
    }
  }
`);

export const AchievementsQuery = graphql(
  `
    query PanelAchievements($merchant: String!) {
      achievements(merchant: $merchant) {
        ...PanelAchievements
      }
    }
  `,
  [achievements],
);

export const SaveAchievements = graphql(
  `
    mutation SaveAchievements($input: SaveAchievementsInput!) {
      saveAchievements(input: $input) {
        __typename
        ... on SaveAchievementsSuccess {
          achievements {
            ...PanelAchievements
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [achievements],
);

export const SaveTier = graphql(`
  mutation SaveTier($input: SaveTierInput!) {
    saveTier(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RemoveTier = graphql(`
  mutation RemoveTier($input: RemoveTierInput!) {
    removeTier(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreTier = graphql(`
  mutation RestoreTier($input: RestoreInput!) {
    restoreTier(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const SaveBadge = graphql(`
  mutation SaveBadge($input: SaveBadgeInput!) {
    saveBadge(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RemoveBadge = graphql(`
  mutation RemoveBadge($input: RemoveBadgeInput!) {
    removeBadge(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreBadge = graphql(`
  mutation RestoreBadge($input: RestoreInput!) {
    restoreBadge(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Achievements = ResultOf<typeof AchievementsQuery>["achievements"];
export type Tier = Achievements["tiers"][number];
export type Badge = Achievements["badges"][number];
