import { graphql } from "../../graphql/graphql";

export const MemberVouchers = graphql(`
  query PanelMemberVouchers($member: ID!, $merchant: String!) {
    memberPromotions(member: $member, merchant: $merchant) {
      vouchers {
        id
        title
        gift
        expiresAt
      }
      scratchCards {
        id
        title
        expiresAt
        isByStaff
      }
    }
  }
`);

export const WithdrawVoucher = graphql(`
  mutation WithdrawVoucher($input: WithdrawVoucherInput!) {
    withdrawVoucher(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawScratchCard = graphql(`
  mutation WithdrawScratchCard($input: WithdrawScratchCardInput!) {
    withdrawScratchCard(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
