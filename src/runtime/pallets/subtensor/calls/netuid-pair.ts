/** The arguments of the calls that move stake from one subnet to another. */
export interface NetuidArgs {
  readonly origin_netuid: number;
  readonly destination_netuid: number;
}

export const subnets = ({ origin_netuid, destination_netuid }: NetuidArgs) => ({
  originNetuid: origin_netuid,
  destinationNetuid: destination_netuid,
});
