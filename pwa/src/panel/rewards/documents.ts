import { graphql, type ResultOf } from "../../graphql/graphql";

const reward = graphql(`
  fragment PanelReward on Reward @_unmask {
    id
    title
    description
    icon
    picture {
      url
      srcset
    }
    cost
    stock
    mostPerCustomer
    activeFrom
    activeTo
    requestDays
    tierId
    tierName
    isActive
    version
  }
`);

export const RewardsQuery = graphql(
  `
    query PanelRewards($merchant: String!) {
      rewards(merchant: $merchant) {
        ...PanelReward
      }
    }
  `,
  [reward],
);

export const TiersQuery = graphql(`
  query PanelRewardTiers($merchant: String!) {
    achievements(merchant: $merchant) {
      tiers {
        id
        name
      }
    }
  }
`);

export const CreateReward = graphql(`
  mutation CreateReward($input: CreateRewardInput!) {
    createReward(input: $input) {
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

export const UpdateReward = graphql(`
  mutation UpdateReward($input: UpdateRewardInput!) {
    updateReward(input: $input) {
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

export const DeleteReward = graphql(`
  mutation DeleteReward($input: DeleteRewardInput!) {
    deleteReward(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreReward = graphql(`
  mutation RestoreReward($input: RestoreInput!) {
    restoreReward(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const OrderRewards = graphql(`
  mutation OrderRewards($input: OrderRewardsInput!) {
    orderRewards(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export type Reward = ResultOf<typeof reward>;
